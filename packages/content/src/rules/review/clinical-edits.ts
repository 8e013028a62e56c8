import {lookupOf} from '../../check/lookup.ts'
import type {StoredDocument} from '../../check/stored-document.ts'
import {contentHash} from '../content-hash.ts'
import type {Edit} from '../sign-off.ts'

/** What one transaction made of a document, of its draft or of a version of it. */
export type PastChange = {
  id: string
  before: StoredDocument | undefined
  after: StoredDocument | undefined
  transactionId: string
  author: string
  /** ISO instant. */
  timestamp: string
}

/**
 * Who changed what a document says, out of the history of the document, its draft and its versions: of each newest
 * first, all from the same time on. `now` is how they stand at the end of it. Who publishes, discards or copies what somebody else wrote says
 * nothing new, and neither does who sets a date or a picture.
 */
export function clinicalEdits(past: readonly PastChange[], now: readonly StoredDocument[]): Edit[] {
  const steps = byTransaction(past)
  // What stood there before the first of them: of what none of them changed, what stands there now.
  const changed = new Set(past.map(({id}) => id))
  const standing = new Map<string, string | undefined>(
    now.filter(({_id}) => !changed.has(_id)).map((document) => [document._id, said(document)]),
  )
  for (const change of steps.flat()) {
    if (!standing.has(change.id)) standing.set(change.id, said(change.before))
  }
  return steps.flatMap((changes) => {
    const known = new Set(standing.values())
    for (const {id, after} of changes) standing.set(id, said(after))
    return changes
      .filter(({after}) => after !== undefined && !known.has(said(after)))
      .map(({author, timestamp}) => ({author, timestamp}))
  })
}

/** Oldest first; changes of one transaction together. */
function byTransaction(past: readonly PastChange[]): PastChange[][] {
  const steps = new Map<string, PastChange[]>()
  const oldestFirst = past.toReversed().toSorted((left, right) => (left.timestamp < right.timestamp ? -1 : 1))
  for (const change of oldestFirst) {
    steps.set(change.transactionId, [...(steps.get(change.transactionId) ?? []), change])
  }
  return [...steps.values()]
}

const NOTHING_ELSE = lookupOf([])

/** What it says by itself: what it brings in has a history of its own. */
const said = (document: StoredDocument | undefined): string | undefined =>
  document === undefined ? undefined : contentHash(document, NOTHING_ELSE)
