import type {Mutation} from '@sanity/client'

import type {RecordHead} from './registry-store.ts'
import type {Settled, StudyCase} from './settle-study.ts'

/**
 * A study that says what its record says: as a rule there is nothing to write. The record is touched when another search
 * finds it, when it had left, and once a week.
 */
export function settleUnchanged(
  head: RecordHead,
  {queries, presence, now}: Pick<StudyCase, 'queries' | 'presence' | 'now'>,
): Settled {
  const sorted = [...queries].toSorted()
  const stays =
    head.presence === presence &&
    (head.queries ?? []).toSorted().join() === sorted.join() &&
    !isOld(head, now)
  const patch: Mutation = {
    patch: {id: head._id, ifRevisionID: head._rev, set: {presence, queries: sorted, fetchedAt: now}},
  }
  return {outcome: 'unchanged', mutations: stays ? [] : [patch], proposed: 0, accepted: 0, filled: 0}
}

const REFRESH_AFTER_MS = 7 * 24 * 3_600_000

/** Every reading would write every record; a week is near enough for "last fetched" of a trial that we show. */
const isOld = ({trial, fetchedAt}: RecordHead, now: string): boolean =>
  trial !== null && Date.parse(now) - Date.parse(fetchedAt ?? '1970-01-01') >= REFRESH_AFTER_MS
