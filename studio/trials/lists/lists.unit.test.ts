import {trialList} from '@healing-library/content/documents/trial-list'
import {expect, test} from '@jest/globals'

import {listCuration, type ListState} from './list-change.ts'
import {fittingTrials, isOverdue, listableTrial, listRow} from './lists.ts'

const list = listRow.parse({
  _id: 'list',
  substances: [{_id: 'guide-ketamine', title: 'Ketamine'}],
  conditions: [{_id: 'condition-depression', title: 'Depression'}],
  items: [{_key: 'a', trial: 'trial-a'}],
  excluded: [{_key: 'b', trial: 'trial-b', reason: 'Too small'}],
})

const trial = (_id: string, substances: string[], conditions: string[]) =>
  listableTrial.parse({_id, substances, conditions})

test('what fits shares a substance and a condition, and is neither listed nor left out', () => {
  const trials = [
    trial('trial-a', ['guide-ketamine'], ['condition-depression']),
    trial('trial-b', ['guide-ketamine'], ['condition-depression']),
    trial('trial-c', ['guide-ketamine', 'guide-mdma'], ['condition-depression']),
    trial('trial-d', ['guide-mdma'], ['condition-depression']),
    trial('trial-e', ['guide-ketamine'], []),
  ]
  expect(fittingTrials(list, trials).map(({_id}) => _id)).toEqual(['trial-c'])
  expect(fittingTrials({...list, substances: [], conditions: []}, trials)).toEqual([])
})

test('a review is overdue the day after it was due, and where it has no day', () => {
  expect(isOverdue({nextReviewDue: '2026-11-21'}, '2026-11-21')).toBe(false)
  expect(isOverdue({nextReviewDue: '2026-11-20'}, '2026-11-21')).toBe(true)
  expect(isOverdue({nextReviewDue: undefined}, '2026-11-21')).toBe(true)
})

const reference = (_ref: string) => ({_type: 'reference' as const, _ref})
const stored: ListState = {
  _id: 'trial-list-x',
  _rev: 'r1',
  items: [
    {_key: 'a', _type: 'trialListItem', trial: reference('trial-a'), note: 'Ours'},
    {_key: 'c', _type: 'trialListItem', trial: reference('trial-c')},
  ],
  reviewedOn: '2026-05-01',
  nextReviewDue: '2026-08-01',
  excluded: undefined,
}

/** A list with the fields that a patch sets, as its contract reads it. */
const after = (fields: unknown) =>
  trialList.parse({
    _type: 'trialList',
    title: 'A list',
    slug: {current: 'a-list'},
    purpose: 'For readers',
    inclusionRule: 'All of them',
    owner: reference('person'),
    ...stored,
    excluded: [],
    ...(typeof fields === 'object' ? fields : {}),
  })

const patchesOf = (change: Parameters<typeof listCuration>[1], states = [stored]) =>
  listCuration(states, change).mutations.flatMap((mutation) => ('patch' in mutation ? mutation.patch : []))

test('every change leaves a list that fits its contract', () => {
  const [added] = patchesOf({kind: 'add', trial: 'trial-nct1'})
  expect(after(added?.set).items.map(({trial: {_ref}}) => _ref)).toEqual(['trial-a', 'trial-c', 'trial-nct1'])
  const [excluded] = patchesOf({kind: 'exclude', trial: 'trial-c', reason: 'Not for adults'})
  expect(after(excluded?.set)).toMatchObject({
    items: [{trial: {_ref: 'trial-a'}, note: 'Ours'}],
    excluded: [{trial: {_ref: 'trial-c'}, reason: 'Not for adults'}],
  })
  const [pinned] = patchesOf({kind: 'pin', trial: 'trial-a'})
  expect(after(pinned?.set).items[0]).toMatchObject({pinned: true, note: 'Ours'})
  const [reviewed] = patchesOf({kind: 'reviewed', today: '2026-11-21'})
  expect(after(reviewed?.set)).toMatchObject({reviewedOn: '2026-11-21', nextReviewDue: '2027-02-21'})
})

test('a draft gets the change too; what is so already is not written', () => {
  const draft = {...stored, _id: 'drafts.trial-list-x', _rev: 'r7'}
  expect(patchesOf({kind: 'pin', trial: 'trial-a'}, [stored, draft])).toMatchObject([
    {id: 'trial-list-x', ifRevisionID: 'r1'},
    {id: 'drafts.trial-list-x', ifRevisionID: 'r7'},
  ])
  expect(patchesOf({kind: 'add', trial: 'trial-a'})).toEqual([])
})

test('taking it back sets what was there, and unsets what was not', () => {
  const {undo} = listCuration([stored], {kind: 'exclude', trial: 'trial-c', reason: 'Not for adults'})
  expect(undo).toEqual([{patch: {id: 'trial-list-x', set: {items: stored.items}, unset: ['excluded']}}])
})
