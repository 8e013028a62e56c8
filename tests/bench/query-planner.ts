import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {openLake} from '@healing-library/lake'
import {evaluateSync, parse} from 'groq-js'

import type {Figure} from './figure.ts'
import {generatedDocuments} from './generated-documents.ts'
import {SILENT_LOG} from './silent-log.ts'

type Params = Record<string, string>
type Case = {name: string; query: string; params: (n: number) => Params}

const CASES: Case[] = [
  {
    name: 'by slug, with a count of references',
    query:
      '*[_type == "article" && slug.current == $slug][0]{title, "referrers": count(*[references(^._id)])}',
    params: (n) => ({slug: `article-${n}`}),
  },
  {name: 'by id', query: '*[_id == $id][0]', params: (n) => ({id: `article-${n}`})},
  {
    name: 'filtered, ordered page of 20 with dereferences',
    query:
      '*[_type == "article" && status == $status] | order(publishedAt desc)[0...20]{title, "author": author->name, "topics": topics[]->title}',
    params: (n) => ({status: n % 2 === 0 ? 'published' : 'archived'}),
  },
  {name: 'count by type', query: 'count(*[_type == "author"])', params: () => ({})},
  {
    name: 'text search',
    query: '*[_type == "article" && body match $words][0...20]{title}',
    params: (n) => ({words: `word${n % 50}*`}),
  },
]

/** Queries in process: the lake's engine against `groq-js` over the same documents, and how both grow. */
export async function queryPlanner(): Promise<Figure[]> {
  const small = measure(10_000)
  const large = measure(100_000)
  return CASES.flatMap(({name}, index) => {
    const [few, many] = [small.times[index], large.times[index]]
    if (!few || !many) return []
    return [
      {name: `${name}: groq-js, 10,000 documents`, value: few.groqMs, unit: 'ms'},
      {
        name: `${name}: lake, 10,000 documents (times as fast)`,
        value: few.lakeMs,
        unit: 'ms',
        ratio: few.groqMs / few.lakeMs,
      },
      {
        name: `${name}: lake, 100,000 documents (times as long as at 10,000)`,
        value: many.lakeMs,
        unit: 'ms',
        ratio: many.lakeMs / few.lakeMs,
      },
    ]
  }).concat([{name: 'memory at 100,000 documents (both copies)', value: large.memoryMb, unit: 'MB'}])
}

type Times = {lakeMs: number; groqMs: number}

function measure(count: number): {times: Times[]; memoryMb: number} {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
  try {
    const dataset = lake.parts.datasets.get('production')
    if (!dataset) throw new Error('no dataset')
    const now = new Date().toISOString()
    const documents = generatedDocuments(count).map((document) => ({
      ...document,
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
    dataset.store.commit({id: 'bench', timestamp: now, author: 'bench', mutations: [], changes}, [])
    const {token} = lake.parts.directory.addToken({label: 'bench', roleNames: ['viewer']})
    const reader = lake.parts.directory.authenticate(`Bearer ${token}`)
    const times = CASES.map(({query, params}) => ({
      lakeMs: medianMs(count, (n) =>
        dataset.query({query, params: params(n), perspective: 'published'}, reader),
      ),
      groqMs:
        count > 10_000
          ? Number.NaN
          : medianMs(count, (n) =>
              evaluateSync(parse(query, {params: params(n)}), {dataset: documents, params: params(n)}),
            ),
    }))
    return {times, memoryMb: process.memoryUsage().rss / 1e6}
  } finally {
    lake.close()
    rmSync(dataDir, {recursive: true})
  }
}

/** The median of 51 rounds, each with other parameters, after as many that make the indexes and warm the code. */
function medianMs(count: number, work: (n: number) => unknown): number {
  const times: number[] = []
  for (let round = -51; round < 51; round += 1) {
    const n = ((round + 53) * 7919) % Math.floor(count / 2)
    const started = performance.now()
    work(n)
    if (round >= 0) times.push(performance.now() - started)
  }
  return times.toSorted((a, b) => a - b)[25] ?? 0
}
