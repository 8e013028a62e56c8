import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import {pino} from 'pino'
import {z} from 'zod'

import type {Json} from '../../src/domain/json.ts'
import type {Lake} from '../../src/lake.ts'
import {openLake} from '../../src/open-lake.ts'
import {isSameAnswer} from './same-answer.ts'

/**
 * Runs a conformance suite through the real client, and prints what failed and why:
 * `node packages/lake/test/groq/run-suite.ts FILE…`, NDJSON of `{_id, documents}` and
 * `{name, dataset, query, params, valid, result}` (what the official suite of GROQ is made of).
 * Exit codes: 0 all pass, 1 some fail, 2 wrong usage.
 */
const dataset = z.object({
  _id: z.string(),
  documents: z.array(z.record(z.string(), z.json()).and(z.object({_id: z.string(), _type: z.string()}))),
})
const test = z.object({
  name: z.string().default(''),
  dataset: z.string(),
  query: z.string(),
  params: z.record(z.string(), z.json()).optional(),
  valid: z.boolean(),
  result: z.json().optional(),
})
type Test = z.infer<typeof test>

async function main(files: string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('usage: node packages/lake/test/groq/run-suite.ts FILE…\n')
    return 2
  }
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  const values: unknown[] = lines.map((line) => JSON.parse(line))
  const datasets = values.flatMap((value) => dataset.safeParse(value).data ?? [])
  const tests = values.flatMap((value) => test.safeParse(value).data ?? [])
  const failures: string[] = []
  let passed = 0
  for (const {_id, documents} of datasets) {
    const own = tests.filter((one) => one.dataset === _id)
    await inLake(documents, async (client) => {
      for (const one of own) {
        const reason = await failureOf(client, one)
        if (reason === undefined) passed += 1
        else failures.push(`${one.name}\n  ${one.query.replaceAll('\n', '\n  ')}\n  ${reason}`)
      }
    })
  }
  for (const failure of failures) process.stdout.write(`${failure}\n`)
  process.stdout.write(`${passed} passed, ${failures.length} failed, of ${tests.length}\n`)
  return failures.length === 0 && passed === tests.length ? 0 : 1
}

async function inLake(
  documents: z.infer<typeof dataset>['documents'],
  work: (client: SanityClient) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-suite-'))
  const lake = openLake({dataDir, config: {projectId: 'test'}, log: pino({level: 'silent'})})
  try {
    fill(lake, documents)
    const {token} = lake.parts.directory.addToken({label: 'suite', roleNames: ['administrator']})
    await work(
      createClient({
        projectId: 'test',
        dataset: 'production',
        apiVersion: '2026-11-01',
        apiHost: 'http://lake.test',
        useProjectHostname: false,
        useCdn: false,
        perspective: 'raw',
        token,
        resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
      }),
    )
  } finally {
    lake.close()
    rmSync(dataDir, {recursive: true})
  }
}

/** Straight into the store: suites hold documents that no mutation would take, such as references to nothing. */
function fill(lake: Lake, documents: z.infer<typeof dataset>['documents']): void {
  const at = '2026-01-01T00:00:00Z'
  const changes = documents.map((document) => ({
    id: document._id,
    before: undefined,
    after: {_rev: 'r', _createdAt: at, _updatedAt: at, ...document},
    effects: {apply: [], revert: []},
  }))
  const opened = lake.parts.datasets.get('production')
  opened?.store.commit({id: 'suite', timestamp: at, author: 'suite', mutations: [], changes}, [])
  opened?.follow(changes)
}

async function failureOf(client: SanityClient, one: Test): Promise<string | undefined> {
  try {
    const answer: Json = await client.fetch(one.query, one.params ?? {})
    if (!one.valid) return `is not valid, and was answered: ${JSON.stringify(answer)}`
    if (isSameAnswer(answer, one.result ?? null)) return undefined
    return `wanted ${JSON.stringify(one.result)}\n  got    ${JSON.stringify(answer)}`
  } catch (error) {
    if (!one.valid) return undefined
    return `refused: ${error instanceof Error ? error.message : String(error)}`
  }
}

process.exitCode = await main(process.argv.slice(2))
