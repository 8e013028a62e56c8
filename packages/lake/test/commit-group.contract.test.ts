import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {openDatasetStore} from '../src/store/sqlite/dataset-store.ts'
import type {DatasetStore, Transaction} from '../src/store/store.ts'

let folder: string
let store: DatasetStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-group-'))
  store = openDatasetStore(join(folder, 'd.sqlite'))
})
afterEach(() => {
  store.close()
  rmSync(folder, {recursive: true})
})

const making = (id: string, count = 1): Transaction => ({
  id: `t-${id}`,
  timestamp: '2026-01-01T00:00:00Z',
  author: 'a',
  mutations: [],
  changes: Array.from({length: count}, (_, n) => {
    const _id = count === 1 ? id : `${id}-${n}`
    const after = {_id, _type: 'note', _rev: `t-${id}`, _createdAt: '', _updatedAt: ''}
    return {id: _id, before: undefined, after, effects: {apply: [], revert: []}}
  }),
})

/** From now on the database refuses every row in which the word stands. */
function refuse(table: string, column: string, word: string, how: 'ABORT' | 'ROLLBACK'): void {
  const database = new DatabaseSync(join(folder, 'd.sqlite'))
  database.exec(
    `CREATE TRIGGER no_${table} BEFORE INSERT ON ${table} WHEN NEW.${column} LIKE '%${word}%' BEGIN SELECT RAISE(${how}, 'refused by the database'); END`,
  )
  database.close()
}

const ids = () => store.documents().map(({_id}) => _id)

test.each([1, 70])('what the database refuses is left out by itself, whole (%d documents)', (count) => {
  refuse('journal', 'body', 'poison', 'ABORT')
  refuse('documents', 'id', 'poison-69', 'ABORT')
  const group = store.begin()
  group.add(making('a'), [])
  expect(() => group.add(making('poison', count), [])).toThrow(/Nothing was saved: .*refused by the database/)
  group.add(making('b'), [])
  expect([group.document('a'), group.document('poison'), group.document('poison-0')]).toEqual([
    expect.anything(),
    undefined,
    undefined,
  ])
  expect(ids()).toEqual([])
  expect(group.commit().map(({transaction, sequence}) => [transaction.id, sequence])).toEqual([
    ['t-a', 1],
    ['t-b', 2],
  ])
  expect(ids()).toEqual(['a', 'b'])
  store.close()
  store = openDatasetStore(join(folder, 'd.sqlite'))
  expect(ids()).toEqual(['a', 'b'])
  expect(store.transactionsAfter(0, 10).map(({id}) => id)).toEqual(['t-a', 't-b'])
})

test('where the database gives up the whole, nothing of the group is saved, and the next one is', () => {
  refuse('journal', 'body', 'poison', 'ROLLBACK')
  const group = store.begin()
  group.add(making('a'), [])
  const refused = /Nothing was saved: .*refused by the database/
  expect(() => group.add(making('poison'), [])).toThrow(refused)
  expect(() => group.add(making('b'), [])).toThrow(refused)
  expect(() => group.commit()).toThrow(refused)
  expect(group.failure()?.message).toMatch(refused)
  expect([ids(), store.lastTransaction(), store.transaction('t-a')]).toEqual([[], undefined, undefined])
  store.commit(making('c'), [])
  expect(store.lastTransaction()).toEqual({id: 't-c', sequence: 1})
  expect(ids()).toEqual(['c'])
})

test('an abandoned group leaves nothing', () => {
  const group = store.begin()
  group.add(making('a'), [])
  group.abandon()
  expect(() => group.commit()).toThrow(/over already/)
  store.commit(making('b'), [])
  expect(ids()).toEqual(['b'])
})
