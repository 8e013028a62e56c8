import {lookupOf} from '@healing-library/content/check/lookup'
import {
  isRow,
  isStoredDocument,
  publishedId,
  type StoredDocument,
  textOf,
} from '@healing-library/content/check/stored-document'
import {contentHash} from '@healing-library/content/rules/content-hash'
import {coveredIds} from '@healing-library/content/rules/review/brought'
import {type ClinicalChange, clinicalDiff} from '@healing-library/content/rules/review/clinical-diff'
import type {SanityClient} from '@sanity/client'

import {type Review, titleOf} from './read-review.ts'

/** What is compared with what stands now. */
type Since = {kind: 'signOff'; on: string} | {kind: 'published'} | {kind: 'nothing'}

export type Changes = {
  since: Since
  own: ClinicalChange[]
  /** What stands on the page and says something else than then, by its name. */
  brought: {id: string; type: string; title: string}[]
}

const IDS_AT_ONCE = 40

/**
 * What changed clinically since the last real sign-off; where there is none, what a draft changes in what is published.
 */
export async function readChanges(client: SanityClient, review: Review): Promise<Changes> {
  const {document, published, library} = review
  const nameOf = (id: string) => {
    const named = library.get(id)
    return named === undefined ? id : titleOf(named)
  }
  const last = review.signOffs.toSorted((left, right) => (instantOf(left) < instantOf(right) ? 1 : -1))[0]
  if (last === undefined) {
    if (published === undefined || published === document)
      return {since: {kind: 'nothing'}, own: [], brought: []}
    return {since: {kind: 'published'}, own: clinicalDiff(published, document, nameOf), brought: []}
  }
  const covered = coveredIds(document, library)
  const then = await readAt(
    client,
    covered.flatMap((id) => [`drafts.${id}`, id]),
    instantOf(last),
  )
  const [id = '', ...others] = covered
  const was = then.get(`drafts.${id}`) ?? then.get(id)
  return {
    since: {kind: 'signOff', on: textOf(last, 'signedOn') ?? ''},
    own: clinicalDiff(was, document, nameOf),
    brought: others
      .filter((other) => said(then.get(other) ?? then.get(`drafts.${other}`)) !== said(library.get(other)))
      .map((other) => ({id: other, type: library.get(other)?._type ?? '', title: nameOf(other)})),
  }
}

/** By itself: what it brings in is looked at by itself. */
const NOTHING_ELSE = lookupOf([])
const said = (document: StoredDocument | undefined) =>
  document === undefined
    ? undefined
    : contentHash({...document, _id: publishedId(document._id)}, NOTHING_ELSE)

const instantOf = (signOff: StoredDocument): string => textOf(signOff, '_createdAt') ?? ''

/** Documents as they were at a time, out of the history; what was not there then is left out. */
async function readAt(
  client: SanityClient,
  ids: readonly string[],
  time: string,
): Promise<Map<string, StoredDocument>> {
  const {dataset = ''} = client.config()
  const found = new Map<string, StoredDocument>()
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE).join(',')
    const body = await client.request<unknown>({
      url: `/data/history/${dataset}/documents/${some}`,
      query: {time},
    })
    const documents: unknown = isRow(body) ? body['documents'] : undefined
    for (const document of Array.isArray(documents) ? documents.filter(isStoredDocument) : []) {
      found.set(document._id, document)
    }
  }
  return found
}
