import {expect, test} from '@jest/globals'

import {
  countKinds,
  filterChoices,
  filterQueue,
  isCandidate,
  itemId,
  NO_FILTER,
  queueItems,
  withoutItems,
} from './queue-filter.ts'
import {FOLLOWED, QUEUE} from './queue.fixture.ts'

const idsOf = (records: typeof QUEUE) => records.map(({nctId}) => nctId.slice(-1)).join('')
const filtered = (filter: Partial<typeof NO_FILTER>) =>
  filterQueue(QUEUE, {...NO_FILTER, ...filter}, FOLLOWED)

test('each filter lets through what it says, and they add up', () => {
  expect(idsOf(filtered({}))).toBe('1234')
  expect(idsOf(filtered({substance: 'Ketamine'}))).toBe('134')
  expect(idsOf(filtered({status: 'RECRUITING'}))).toBe('23')
  expect(idsOf(filtered({match: 'fuzzy'}))).toBe('4')
  expect(idsOf(filtered({kind: 'new', substance: 'Ketamine', match: 'exact'}))).toBe('3')
})

test('a kind leaves of a trial the changes of that kind only', () => {
  const [record, ...others] = filtered({kind: 'sites'})
  expect(others).toEqual([])
  expect(record?.proposals.map(({field}) => field)).toEqual(['sites'])
})

test('choosing a kind does not shrink the counts of its peers; the other filters do', () => {
  const order = ['status', 'sites', 'enrolment', 'title'] as const
  const counts = (filter: Partial<typeof NO_FILTER>) =>
    countKinds(QUEUE, {...NO_FILTER, ...filter}, FOLLOWED, order).map(({kind, count}) => `${kind} ${count}`)
  const all = ['status 1', 'sites 1', 'enrolment 1', 'new 2']
  expect(counts({})).toEqual(all)
  expect(counts({kind: 'sites'})).toEqual(all)
  expect(counts({substance: 'MDMA'})).toEqual(['enrolment 1'])
})

test('menus offer what the queue holds', () => {
  expect(filterChoices(QUEUE, FOLLOWED)).toEqual({
    substances: ['Ketamine', 'MDMA'],
    statuses: ['ACTIVE_NOT_RECRUITING', 'COMPLETED', 'RECRUITING'],
  })
})

test('what is decided leaves; the same field with another value is something else to decide on', () => {
  const [status] = queueItems(QUEUE)
  if (status?.change === undefined) throw new Error('The fixture begins with a change.')
  const left = withoutItems(QUEUE, new Set([status.id, 'registry.NCT00000003']))
  expect(queueItems(left).map(({record, change}) => `${record.nctId} ${change?.field ?? 'new'}`)).toEqual([
    'NCT00000001 sites',
    'NCT00000002 enrolment',
    'NCT00000004 new',
  ])
  expect(itemId(status.record, {...status.change, after: 'COMPLETED'})).not.toBe(status.id)
})

test('a trial whose last change is decided leaves; it does not turn into a new one', () => {
  const ids = queueItems(QUEUE).flatMap(({id, change}) => (change === undefined ? [] : id))
  expect(withoutItems(QUEUE, new Set(ids)).every(isCandidate)).toBe(true)
})
