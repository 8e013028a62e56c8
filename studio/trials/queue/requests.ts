import type {Decision} from '../data/decide.ts'
import type {QueueRecord} from '../data/queue-records.ts'
import {isCandidate, itemId, type QueueItem} from './queue-filter.ts'

/** What a click or a key asks for: decisions, the items that they take off the queue, and the words for it. */
export type Request = {decisions: Decision[]; itemIds: string[]; said: string}

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`)

export function acceptAll(records: readonly QueueRecord[], words: string): Request {
  const held = records.filter((record) => !isCandidate(record))
  return {
    decisions: held.map(({_id, proposals}) => ({kind: 'accept', recordId: _id, shown: proposals})),
    itemIds: held.flatMap((record) => record.proposals.map((change) => itemId(record, change))),
    said: `Accepted ${changes(held.flatMap(({proposals}) => proposals).length)}${words}`,
  }
}

/** Accepts one change, or adds a new trial to the library under these guides. */
export function acceptOne(
  {id, record, change}: QueueItem,
  guides: readonly string[],
  title: string,
): Request {
  return change === undefined
    ? {
        decisions: [{kind: 'add', recordId: record._id, guides}],
        itemIds: [id],
        said: `Added ${record.nctId} to the library`,
      }
    : {
        decisions: [{kind: 'accept', recordId: record._id, shown: [change]}],
        itemIds: [id],
        said: `Accepted: ${title} of ${record.nctId}`,
      }
}

export const ignoreOne = (id: string, record: QueueRecord, change: Change, title: string): Request => ({
  decisions: [{kind: 'ignore', recordId: record._id, shown: [change]}],
  itemIds: [id],
  said: `Ignored: ${title} of ${record.nctId}`,
})

export const muteOne = (id: string, record: QueueRecord, change: Change, title: string): Request => ({
  decisions: [{kind: 'mute', recordId: record._id, shown: [change]}],
  itemIds: [id],
  said: `${title} of ${record.nctId} will not be proposed again`,
})

export const rejectOne = (id: string, record: QueueRecord, reason: string): Request => ({
  decisions: [{kind: 'reject', recordId: record._id, reason}],
  itemIds: [id],
  said: `${record.nctId} is not for this library`,
})

type Change = NonNullable<QueueItem['change']>
