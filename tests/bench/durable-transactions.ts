import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {openLake} from '@healing-library/lake'
import {createClient} from '@sanity/client'

import type {Figure} from './figure.ts'
import {SILENT_LOG} from './silent-log.ts'

const TRANSACTIONS = 400

/**
 * Durable transactions a second: the lake, driven by the real client in process, against one INSERT of the same
 * text into SQLite with the same pragmas. Both sync to the disk each time; only their ratio means something.
 */
export async function durableTransactions(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const raw = rawSqlite(join(folder, 'raw.sqlite'))
    const lake = await throughLake(join(folder, 'lake'))
    return [
      {name: 'durable transactions, raw SQLite', value: raw, unit: '1/s'},
      {
        name: 'durable transactions, lake through @sanity/client',
        value: lake,
        unit: '1/s',
        ratio: lake / raw,
      },
    ]
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const text = (n: number) => ({_id: `note-${n}`, _type: 'note', title: `Note ${n}`, body: 'x'.repeat(500)})

function rawSqlite(file: string): number {
  const database = new DatabaseSync(file)
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT) STRICT',
  )
  const insert = database.prepare('INSERT INTO documents (id, body) VALUES (?, ?)')
  const started = performance.now()
  for (let n = 0; n < TRANSACTIONS; n += 1) insert.run(`note-${n}`, JSON.stringify(text(n)))
  const perSecond = (TRANSACTIONS / (performance.now() - started)) * 1000
  database.close()
  return perSecond
}

async function throughLake(dataDir: string): Promise<number> {
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
  const started = performance.now()
  for (let n = 0; n < TRANSACTIONS; n += 1) await client.create(text(n))
  const perSecond = (TRANSACTIONS / (performance.now() - started)) * 1000
  lake.close()
  return perSecond
}
