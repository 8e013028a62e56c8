import {mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {runLake} from '../../packages/lake/test/command-line.ts'
import {openFolder} from './lake-process.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-corrupt-'))
  const {store, token, close} = openFolder(dataDir)
  token()
  for (let n = 0; n < 50; n += 1) {
    const document = {
      _id: `n${n}`,
      _type: 'note',
      _rev: `t${n}`,
      _createdAt: '',
      _updatedAt: '',
      text: 'x'.repeat(3000),
    }
    store.commit(
      {
        id: `t${n}`,
        timestamp: '2026-01-01T00:00:00Z',
        author: 'x',
        mutations: [],
        changes: [{id: document._id, before: undefined, after: document, effects: {apply: [], revert: []}}],
      },
      [],
    )
  }
  close()
})
afterEach(() => rmSync(dataDir, {recursive: true}))

const production = () => join(dataDir, 'production.sqlite')

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(file)
  content.set(bytes, at)
  writeFileSync(file, content)
}

test.each<[string, () => string]>([
  [
    'no database at all',
    () => {
      writeFileSync(production(), 'this was a database once '.repeat(200))
      return production()
    },
  ],
  [
    'a head that is gone',
    () => {
      overwrite(production(), 0, new Uint8Array(100))
      return production()
    },
  ],
  [
    'pages in the middle that are gone',
    () => {
      overwrite(production(), 8192, new Uint8Array(40_000).fill(0xa5))
      return production()
    },
  ],
  [
    'an end that is gone',
    () => {
      truncateSync(production(), 60_000)
      return production()
    },
  ],
  [
    'a document that is no JSON any more',
    () => {
      const database = new DatabaseSync(production())
      database.exec(`UPDATE documents SET body = substr(body, 1, 100) WHERE id = 'n7'`)
      database.close()
      return production()
    },
  ],
  [
    'users and tokens that are gone',
    () => {
      overwrite(join(dataDir, 'system.sqlite'), 4096, new Uint8Array(8192).fill(0x5a))
      return join(dataDir, 'system.sqlite')
    },
  ],
])(
  '%s: found at start, named, and what to do is said; the file is left as it is',
  async (_name, damage) => {
    const file = damage()
    const before = readFileSync(file)
    const {code, stdout, stderr} = await runLake(dataDir, ['serve'], {LAKE_PORT: '0'})
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toContain(file)
    expect(stderr).toContain('npm run lake -- backup')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readFileSync(file).equals(before)).toBe(true)
  },
  30_000,
)
