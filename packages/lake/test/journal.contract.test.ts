import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

import type {LakeDocument} from '../src/domain/document.ts'
import {openDatasetStore} from '../src/store/sqlite/dataset-store.ts'
import type {DatasetStore, OutboxMessage, StoredTransaction} from '../src/store/store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-journal-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const file = () => join(folder, 'd.sqlite')

/** The transaction `t<n>` writes one of ten documents, and takes another away now and then. */
function write(
  store: DatasetStore,
  n: number,
  {count = 1, outbox = []}: {count?: number; outbox?: OutboxMessage[]} = {},
) {
  const ids =
    n % 7 === 6
      ? [`v.${(n + 3) % 10}`]
      : Array.from({length: count}, (_, at) => `v.${(n + at) % (9 + count)}`)
  const changes = ids.map((id) => {
    const before = store.document(id)
    const after: LakeDocument | undefined =
      n % 7 === 6 ? undefined : {_id: id, _type: 'note', _rev: `t${n}`, _createdAt: 'c', _updatedAt: 'u', n}
    return {id, before, after, effects: {apply: [0, n], revert: [0, n - 1]}}
  })
  store.commit(
    {
      id: `t${n}`,
      timestamp: `2026-01-01T00:00:${n}Z`,
      author: 'a',
      mutations: [{n}],
      request: `r${n}`,
      changes,
    },
    outbox,
  )
}

function waitingIn(path: string): number {
  const database = new DatabaseSync(path, {readOnly: true})
  const count = Number(database.prepare('SELECT count(*) AS n FROM journal').get()?.['n'])
  database.close()
  return count
}

const numbers = (transactions: StoredTransaction[]) => transactions.map(({id}) => Number(id.slice(1)))

/** Everything that can be asked of the history of ten documents. */
function asked(store: DatasetStore) {
  const all = {documentIds: Array.from({length: 10}, (_, n) => `v.${n}`), limit: 1_000, reverse: false}
  return {
    documents: store.documents(),
    last: store.lastTransaction(),
    all: store.transactions(all),
    newest: numbers(store.transactions({...all, limit: 7, reverse: true})),
    ofOne: numbers(store.transactions({...all, documentIds: ['v.3']})),
    between: numbers(
      store.transactions({...all, fromTransaction: 't5', toTransaction: 't40', reverse: true}),
    ),
    after: [0, 3, 30, 90].map((sequence) => numbers(store.transactionsAfter(sequence, 25))),
    single: [store.transaction('t2'), store.transaction('t39'), store.transaction('none')],
    ids: store.documentIdsIn('v.'),
  }
}

test('what waits in the journal is answered like what is in the tables, and is there after a crash', () => {
  const store = openDatasetStore(file())
  for (let n = 0; n < 60; n += 1) write(store, n)
  const copy = join(folder, 'crashed.sqlite')
  store.backup(copy)
  expect(waitingIn(copy)).toBe(60)
  const waiting = asked(store)
  expect(waiting.all.map(({sequence}) => sequence)).toEqual(Array.from({length: 60}, (_, n) => n + 1))
  store.close()
  expect(waitingIn(file())).toBe(0)
  const [settled, crashed] = [openDatasetStore(file()), openDatasetStore(copy)]
  expect(asked(settled)).toEqual(waiting)
  expect(asked(crashed)).toEqual(waiting)
  settled.close()
  crashed.close()
})

test('history has no seam where the journal begins, and nothing waits for long', () => {
  const store = openDatasetStore(file())
  for (let n = 0; n < 300; n += 1) {
    write(store, n)
    const {all, newest} = n % 61 === 0 ? asked(store) : {}
    if (!all) continue
    expect(numbers(all)).toEqual(Array.from({length: n + 1}, (_, index) => index))
    expect(newest).toEqual(Array.from({length: Math.min(7, n + 1)}, (_, index) => n - index))
  }
  expect(waitingIn(file())).toBeLessThan(129)
  const before = asked(store)
  store.close()
  const again = openDatasetStore(file())
  expect(asked(again)).toEqual(before)
  again.close()
})

test('a large transaction, and one that webhooks hear of, come to their tables behind what waits', () => {
  const store = openDatasetStore(file())
  for (let n = 0; n < 5; n += 1) write(store, n)
  write(store, 5, {count: 60})
  expect(waitingIn(file())).toBe(0)
  for (let n = 7; n < 10; n += 1) write(store, n)
  write(store, 10, {outbox: [{webhook: 'w', documentId: 'v.0', idempotencyKey: 'k', body: {}}]})
  expect(waitingIn(file())).toBe(0)
  write(store, 11)
  expect(numbers(store.transactionsAfter(0, 100))).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11])
  expect(store.dueDelivery('w', Date.now())?.transactionId).toBe('t10')
  const before = asked(store)
  store.close()
  const again = openDatasetStore(file())
  expect(asked(again)).toEqual(before)
  again.close()
})

test('another process that opens the file meanwhile, and settles it, harms nothing', () => {
  const store = openDatasetStore(file())
  for (let n = 0; n < 20; n += 1) write(store, n)
  const early = openDatasetStore(file())
  for (let n = 20; n < 40; n += 1) write(store, n)
  const late = openDatasetStore(file())
  for (let n = 40; n < 60; n += 1) write(store, n)
  late.close()
  // By now what it knows is old, and in the tables already.
  early.close()
  expect(waitingIn(file())).toBe(20)
  const before = asked(store)
  expect(numbers(before.all)).toEqual(Array.from({length: 60}, (_, n) => n))
  for (let n = 60; n < 200; n += 1) write(store, n)
  expect(waitingIn(file())).toBeLessThan(129)
  const after = asked(store)
  store.close()
  const again = openDatasetStore(file())
  expect(asked(again)).toEqual(after)
  again.close()
})
