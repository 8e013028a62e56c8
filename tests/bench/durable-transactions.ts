import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {openLake} from '@healing-library/lake'
import {createClient} from '@sanity/client'

import {transact} from '../../packages/lake/src/dataset/transact.ts'
import {applyMutation} from '../../packages/lake/src/domain/mutation.ts'
import type {Figure} from './figure.ts'
import {type Contender, interleaved} from './interleaved.ts'
import {SILENT_LOG} from './silent-log.ts'

const TURNS = {rounds: 41, warmUp: 10, count: 48}
const AT_ONCE = 16

type Open = Contender & {close: () => void}

/**
 * Durable transactions a second, against the least that a durable write can be: raw SQLite that writes one row with
 * the same pragmas. The lake writes the document, its history and what listeners need; beside it, raw SQLite that does
 * these inserts and nothing else. One writer after the other, and as many at once as a busy studio has.
 */
export async function durableTransactions(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const contenders: Open[] = [
    rawSqlite('raw SQLite, one row', join(folder, 'one.sqlite'), ONE_ROW),
    rawSqlite('raw SQLite, the rows that the lake keeps', join(folder, 'same.sqlite'), SAME_ROWS),
    inEngine('the lake in process, one writer', join(folder, 'engine'), 1),
    inEngine(`the lake in process, ${AT_ONCE} writers`, join(folder, 'engines'), AT_ONCE),
    throughClient('the lake through @sanity/client, one writer', join(folder, 'client'), 1),
    throughClient(`the lake through @sanity/client, ${AT_ONCE} writers`, join(folder, 'clients'), AT_ONCE),
  ]
  try {
    const times = await interleaved(contenders, TURNS)
    const [oneRow = 0] = times
    return contenders.map(({name}, index): Figure => {
      const ms = times[index] ?? 0
      const figure = {name: `durable transactions: ${name}`, value: 1000 / ms, unit: '1/s'}
      return index === 0 ? figure : {...figure, ratio: oneRow / ms}
    })
  } finally {
    for (const {close} of contenders) close()
    rmSync(folder, {recursive: true})
  }
}

const text = (n: number) => ({_id: `note-${n}`, _type: 'note', title: `Note ${n}`, body: 'x'.repeat(500)})

type Inserts = {schema: string; statements: string[]}

const ONE_ROW: Inserts = {
  schema: 'CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT) STRICT, WITHOUT ROWID',
  statements: ['INSERT INTO documents (id, body) VALUES (?, ?)'],
}

const SAME_ROWS: Inserts = {
  schema: `${ONE_ROW.schema};
    CREATE TABLE transactions (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, mutations TEXT) STRICT;
    CREATE TABLE transaction_documents (document_id TEXT, apply TEXT, PRIMARY KEY (document_id)) STRICT, WITHOUT ROWID;`,
  statements: [
    ...ONE_ROW.statements,
    'INSERT INTO transactions (id, mutations) VALUES (?, ?)',
    'INSERT INTO transaction_documents (document_id, apply) VALUES (?, ?)',
  ],
}

function rawSqlite(name: string, file: string, {schema, statements}: Inserts): Open {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${schema}`)
  const inserts = statements.map((statement) => database.prepare(statement))
  return {
    name,
    batch: async (first, count) => {
      for (let n = first; n < first + count; n += 1) {
        const body = JSON.stringify(text(n))
        database.exec('BEGIN IMMEDIATE')
        for (const insert of inserts) insert.run(text(n)._id, body)
        database.exec('COMMIT')
      }
    },
    close: () => database.close(),
  }
}

/** Several writers, each of which waits for its own before it writes the next. */
function writers(atOnce: number, write: (n: number) => Promise<unknown>): Contender['batch'] {
  return async (first, count) => {
    const writer = async (own: number) => {
      for (let n = first + own; n < first + count; n += atOnce) await write(n)
    }
    await Promise.all(Array.from({length: atOnce}, (_, own) => writer(own)))
  }
}

/** A transaction as every write makes it, without a request around it. */
function inEngine(name: string, dataDir: string, atOnce: number): Open {
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
  const dataset = lake.parts.datasets.get('production')
  if (!dataset) throw new Error('no dataset')
  const {token} = lake.parts.directory.addToken({label: 'bench', roleNames: ['editor']})
  const caller = lake.parts.directory.authenticate(`Bearer ${token}`)
  const write = (n: number) => {
    const mutation = {create: text(n)}
    return transact(dataset, {
      caller,
      transactionId: undefined,
      dryRun: false,
      autoGenerateArrayKeys: false,
      mutations: [mutation],
      apply: (context) => applyMutation(mutation, context),
    })
  }
  return {name, batch: writers(atOnce, write), close: lake.close}
}

function throughClient(name: string, dataDir: string, atOnce: number): Open {
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
  const {token} = lake.parts.directory.addToken({label: 'bench', roleNames: ['editor']})
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: 'http://lake.bench',
    useProjectHostname: false,
    useCdn: false,
    token,
    resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
  })
  return {name, batch: writers(atOnce, (n) => client.create(text(n))), close: lake.close}
}
