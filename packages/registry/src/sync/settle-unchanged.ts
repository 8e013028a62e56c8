import type {Mutation} from '@sanity/client'

import type {RecordHead} from './registry-store.ts'
import {isOld, type Settled, type StudyCase} from './settle-study.ts'

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
    !(head.trial !== null && isOld(head.fetchedAt, now))
  const patch: Mutation = {
    patch: {id: head._id, ifRevisionID: head._rev, set: {presence, queries: sorted, fetchedAt: now}},
  }
  return {outcome: 'unchanged', mutations: stays ? [] : [patch], proposed: 0, accepted: 0, filled: 0}
}
