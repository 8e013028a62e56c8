import {trialList} from '@healing-library/content/documents/trial-list'
import type {Curation} from '@healing-library/registry/curate/documents'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {commit, type Job} from '../data/commit.ts'

/** What a curator does to a list. `trial` is the id of a trial. */
export type ListChange =
  | {kind: 'add' | 'takeOff' | 'pin' | 'unpin' | 'reconsider'; trial: string}
  | {kind: 'exclude'; trial: string; reason: string}
  | {kind: 'reviewed'; today: string}

const shape = trialList.shape

/** The fields of a list that are changed here, of the published list and of a draft, which may be unfinished. */
const listState = z.object({
  _id: z.string(),
  _rev: z.string(),
  items: shape.items.catch([]),
  excluded: shape.excluded.catch(undefined),
  reviewedOn: z.string().optional(),
  nextReviewDue: z.string().optional(),
})

export type ListState = z.output<typeof listState>
type Fields = Partial<Pick<ListState, 'items' | 'excluded' | 'reviewedOn' | 'nextReviewDue'>>

/** Changes a list, and its draft with it: a draft that lacked the change would take it back when it is published. */
export const changeList =
  (listId: string, change: ListChange): Job =>
  async (client: SanityClient) =>
    await commit(client, async () => {
      const documents = await client.getDocuments([listId, `drafts.${listId}`])
      const states = documents
        .filter((document) => document !== null)
        .map((document) => listState.parse(document))
      if (states.length === 0) return {kind: 'gone'}
      return listCuration(states, change)
    })

/** The mutations of a change on each version of a list, and what takes it back. */
export function listCuration(states: readonly ListState[], change: ListChange): Curation {
  const changes = states.flatMap((state) => {
    const fields = changedFields(state, change)
    return fields === undefined ? [] : [{state, fields}]
  })
  return {
    mutations: changes.map(({state: {_id, _rev}, fields}) => ({
      patch: {id: _id, ifRevisionID: _rev, set: fields},
    })),
    undo: changes.map(({state, fields}) => {
      const before = new Map(Object.entries(state))
      const names = Object.keys(fields)
      const set = Object.fromEntries(
        names.filter((name) => before.get(name) !== undefined).map((name) => [name, before.get(name)]),
      )
      return {
        patch: {id: state._id, set, unset: names.filter((name) => before.get(name) === undefined)},
      }
    }),
  }
}

/** The fields that change; undefined where the list already is as it is wanted. */
function changedFields(state: ListState, change: ListChange): Fields | undefined {
  if (change.kind === 'reviewed') return reviewed(state, change.today)
  const {items, excluded = []} = state
  const {trial} = change
  const isListed = items.some((item) => item.trial._ref === trial)
  const isExcluded = excluded.some((item) => item.trial._ref === trial)
  const others = items.filter((item) => item.trial._ref !== trial)
  switch (change.kind) {
    case 'add':
      return isListed || isExcluded
        ? undefined
        : {items: [...items, {_key: keyOf(trial), _type: 'trialListItem', trial: referenceTo(trial)}]}
    case 'takeOff':
      return isListed ? {items: others} : undefined
    case 'pin':
    case 'unpin':
      return isListed
        ? {
            items: items.map((item) =>
              item.trial._ref === trial ? {...item, pinned: change.kind === 'pin'} : item,
            ),
          }
        : undefined
    case 'exclude':
      return isExcluded
        ? undefined
        : {
            ...(isListed && {items: others}),
            excluded: [
              ...excluded,
              {
                _key: keyOf(trial),
                _type: 'trialExclusion',
                trial: referenceTo(trial),
                reason: change.reason,
              },
            ],
          }
    default:
      return isExcluded ? {excluded: excluded.filter((item) => item.trial._ref !== trial)} : undefined
  }
}

const DEFAULT_INTERVAL_DAYS = 180
const DAY_MS = 86_400_000

/** The next review is as far away as the last one was. */
function reviewed({reviewedOn, nextReviewDue}: ListState, today: string): Fields {
  const between =
    reviewedOn === undefined || nextReviewDue === undefined
      ? Number.NaN
      : (Date.parse(nextReviewDue) - Date.parse(reviewedOn)) / DAY_MS
  const days = between > 0 ? between : DEFAULT_INTERVAL_DAYS
  const next = new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10)
  return {reviewedOn: today, nextReviewDue: next}
}

/** A trial stands once on a list: its id makes the key of its row. */
const keyOf = (trial: string): string => trial.replaceAll(/[^a-z0-9]/gi, '-')

const referenceTo = (trial: string) => ({_type: 'reference' as const, _ref: trial})
