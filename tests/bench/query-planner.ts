import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {openLake} from '@healing-library/lake'
import {evaluateSync, parse} from 'groq-js'

import type {Figure} from './figure.ts'
import {type Generated, generatedDocuments} from './generated-documents.ts'
import {type Contender, interleaved, median} from './interleaved.ts'
import {SILENT_LOG} from './silent-log.ts'

const TURNS = {rounds: 41, warmUp: 10, count: 40}

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

/**
 * Queries in process: the lake's engine against `groq-js` over the same documents, and how the engine grows. Both
 * sizes are asked in turns, many look-ups at a time: one alone takes hundredths of a millisecond, and tells nothing.
 */
export async function queryPlanner(): Promise<Figure[]> {
  const large = filledLake(100_000)
  const memoryMb = warmedUp(large)
  const small = filledLake(10_000)
  warmedUp(small)
  try {
    const figures: Figure[] = []
    for (const {name, query, params} of CASES) {
      const asked = ({count, ask}: FilledLake): Contender => ({
        name,
        batch: async (first, times) => {
          for (let n = first; n < first + times; n += 1) ask(query, params((n * 7919) % (count / 2)))
        },
      })
      const [few = 0, many = 0] = await interleaved([asked(small), asked(large)], TURNS)
      const groqMs = groqJs(small.documents, query, params)
      figures.push(
        {name: `${name}: groq-js, 10,000 documents`, value: groqMs, unit: 'ms'},
        {
          name: `${name}: lake, 10,000 documents (times as fast)`,
          value: few,
          unit: 'ms',
          ratio: groqMs / few,
        },
        {
          name: `${name}: lake, 100,000 documents (times as long as at 10,000)`,
          value: many,
          unit: 'ms',
          ratio: many / few,
        },
      )
    }
    return [...figures, {name: 'memory at 100,000 documents', value: memoryMb, unit: 'MB'}]
  } finally {
    small.close()
    large.close()
  }
}

type FilledLake = {
  count: number
  documents: Generated[]
  ask: (query: string, params: Params) => unknown
  close: () => void
}

function filledLake(count: number): FilledLake {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
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
  return {
    count,
    documents,
    ask: (query, params) => dataset.query({query, params, perspective: 'published'}, reader),
    close: () => {
      lake.close()
      rmSync(dataDir, {recursive: true})
    },
  }
}

/** Each query often enough that its indexes are made. Answers the memory that the process holds then. */
function warmedUp({count, ask}: FilledLake): number {
  for (const {query, params} of CASES) for (let n = 0; n < 50; n += 1) ask(query, params(n % (count / 2)))
  return process.memoryUsage().rss / 1e6
}

function groqJs(documents: Generated[], query: string, params: Case['params']): number {
  const times: number[] = []
  for (let n = 0; n < 21; n += 1) {
    const started = performance.now()
    evaluateSync(parse(query, {params: params(n)}), {dataset: documents, params: params(n)})
    times.push(performance.now() - started)
  }
  return median(times)
}
