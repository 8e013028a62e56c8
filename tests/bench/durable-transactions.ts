import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {openLake} from '@healing-library/lake'
import {createClient} from '@sanity/client'

import {transact} from '../../packages/lake/src/dataset/transact.ts'
import {applyMutation} from '../../packages/lake/src/domain/mutation.ts'
import type {Figure} from './figure.ts'
import {SILENT_LOG} from './silent-log.ts'

const TRANSACTIONS = 1_000
/** Before the clock starts: compiled code is what a lake that serves runs. */
const WARM_UP = 500

/**
 * Durable transactions a second, against raw SQLite with the same pragmas. The engine of the lake writes the document,
 * its history and what listeners need; raw SQLite does the same inserts and nothing else. Beside it, the least that a
 * durable write can be (one row), and the whole way through the real client. All sync to the disk each time.
 */
export async function durableTransactions(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const oneRow = rawSqlite(join(folder, 'one.sqlite'), ONE_ROW)
    const sameRows = rawSqlite(join(folder, 'same.sqlite'), SAME_ROWS)
    const engine = inEngine(join(folder, 'engine'))
    const client = await throughClient(join(folder, 'client'))
    return [
      {name: 'durable transactions: raw SQLite, the rows that the lake keeps', value: sameRows, unit: '1/s'},
      {
        name: 'durable transactions: the lake in process',
        value: engine,
        unit: '1/s',
        ratio: engine / sameRows,
      },
      {
        name: 'durable transactions: the lake through @sanity/client',
        value: client,
        unit: '1/s',
        ratio: client / sameRows,
      },
      {
        name: 'durable transactions: raw SQLite, one row alone',
        value: oneRow,
        unit: '1/s',
        ratio: oneRow / sameRows,
      },
    ]
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const text = (n: number) => ({
  _id: `note-${n < 0 ? `warm${-n}` : n}`,
  _type: 'note',
  title: `Note ${n}`,
  body: 'x'.repeat(500),
})

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

function rawSqlite(file: string, {schema, statements}: Inserts): number {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${schema}`)
  const inserts = statements.map((statement) => database.prepare(statement))
  const perSecond = timed((n) => {
    const body = JSON.stringify(text(n))
    database.exec('BEGIN IMMEDIATE')
    for (const insert of inserts) insert.run(text(n)._id, body)
    database.exec('COMMIT')
  })
  database.close()
  return perSecond
}

function timed(write: (n: number) => void): number {
  for (let n = -WARM_UP; n < 0; n += 1) write(n)
  const started = performance.now()
  for (let n = 0; n < TRANSACTIONS; n += 1) write(n)
  return (TRANSACTIONS / (performance.now() - started)) * 1000
}

/** A transaction as every write makes it, without a request around it. */
function inEngine(dataDir: string): number {
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
  const dataset = lake.parts.datasets.get('production')
  if (!dataset) throw new Error('no dataset')
  const {token} = lake.parts.directory.addToken({label: 'bench', roleNames: ['editor']})
  const caller = lake.parts.directory.authenticate(`Bearer ${token}`)
  const perSecond = timed((n) => {
    const mutation = {create: text(n)}
    transact(dataset, {
      caller,
      transactionId: undefined,
      dryRun: false,
      autoGenerateArrayKeys: false,
      mutations: [mutation],
      apply: (context) => applyMutation(mutation, context),
    })
  })
  lake.close()
  return perSecond
}

async function throughClient(dataDir: string): Promise<number> {
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
  for (let n = -WARM_UP; n < 0; n += 1) await client.create(text(n))
  const started = performance.now()
  for (let n = 0; n < TRANSACTIONS; n += 1) await client.create(text(n))
  const perSecond = (TRANSACTIONS / (performance.now() - started)) * 1000
  lake.close()
  return perSecond
}
