import type {Answer} from './answer.ts'
import type {JsonObject} from './json.ts'
import {answerOf, findRecords, type FoundRecords, type LiteratureRecords} from './literature-records.ts'

/** What our own records say to a question; undefined where they hold nothing, which says nothing. */
export type OwnLiterature = (path: string, params: URLSearchParams) => Answer | undefined

/** Records of this machine, each marked as such: what happened to a paper after they were written they cannot know. */
export function ownLiterature({works, summaries}: LiteratureRecords): OwnLiterature {
  const marked = (records: readonly JsonObject[]) => records.map((one) => ({...one, 'own-record': true}))
  const records = {works: marked(works), summaries: marked(summaries)}
  return (path, params) => {
    const found = findRecords(records, path, params)
    return found && holdsAnything(found) ? answerOf(found) : undefined
  }
}

function holdsAnything(found: FoundRecords): boolean {
  if (found.kind === 'work') return found.work !== undefined
  if (found.kind === 'notices') return found.notices.length > 0
  // A summary that is missing would read as one that PubMed does not hold.
  if (found.kind === 'summaries') return found.summaries.length === found.uids.length
  return found.pmids.length > 0
}
