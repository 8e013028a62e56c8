import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {openLake, serveLake} from '@healing-library/lake'

import type {Figure} from './figure.ts'
import {generatedDocuments} from './generated-documents.ts'
import {SILENT_LOG} from './silent-log.ts'

const DOCUMENTS = 10_000
const AT_ONCE = 16
const FOR_MS = 2_000
const QUERY =
  '*[_type == "article" && slug.current == $slug][0]{title, "referrers": count(*[references(^._id)])}'

/** Look-ups a second through HTTP, by several callers at once, from a lake that answers in its query thread. */
export async function httpQueries(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG, queryThread: true})
  const now = new Date().toISOString()
  const documents = generatedDocuments(DOCUMENTS).map((one) => ({
    ...one,
    _rev: 'bench',
    _createdAt: now,
    _updatedAt: now,
  }))
  const changes = documents.map((after) => ({
    id: after._id,
    before: undefined,
    after,
    effects: {apply: [], revert: []},
  }))
  const dataset = lake.parts.datasets.get('production')
  dataset?.store.commit({id: 'bench', timestamp: now, author: 'bench', mutations: [], changes}, [])
  dataset?.follow(changes)
  const listening = await serveLake(lake, {host: '127.0.0.1', port: 0})
  try {
    const endsAtMs = performance.now() + FOR_MS
    let answered = 0
    const ask = async (caller: number) => {
      for (let n = caller; performance.now() < endsAtMs; n += AT_ONCE) {
        const search = new URLSearchParams({query: QUERY, $slug: JSON.stringify(`article-${n % 5_000}`)})
        const response = await fetch(`${listening.url}/v2026-11-01/data/query/production?${search}`)
        if (!response.ok) throw new Error(`a query answered ${response.status}`)
        await response.arrayBuffer()
        answered += 1
      }
    }
    await Promise.all(Array.from({length: AT_ONCE}, (_, caller) => ask(caller)))
    return [
      {
        name: `look-ups by slug over HTTP, ${DOCUMENTS} documents, ${AT_ONCE} callers`,
        value: (answered / FOR_MS) * 1000,
        unit: '1/s',
      },
    ]
  } finally {
    await listening.close()
    lake.close()
    rmSync(dataDir, {recursive: true})
  }
}
