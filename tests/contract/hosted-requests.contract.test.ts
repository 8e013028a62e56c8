import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

import {createContentClient, createDraftClient} from '@healing-library/content/client'
import {SITE_SETTINGS_QUERY} from '@healing-library/content/queries/site-settings'
import {readEnvironment} from '@healing-library/contracts/environment'
import {startLocalRegistry} from '@healing-library/registry/server/local-registry'
import {starterDocuments} from '@healing-library/starter'
import {afterAll, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {z} from 'zod'

import {distinctRequests} from '../hosted/distinct-requests.ts'
import {DOCUMENTED_REQUESTS} from '../hosted/documented-requests.ts'
import {installedVersions} from '../hosted/installed-versions.ts'
import type {SeenRequest} from '../hosted/seen-request.ts'
import {DATASET, PROJECT_ID, type StandIn, startStandIn} from '../hosted/stand-in.ts'
import {whatIsUndocumented} from '../hosted/undocumented.ts'

jest.setTimeout(60_000)

const ROOT = resolve(import.meta.dirname, '../..')
const request = z.object({
  method: z.string(),
  host: z.string(),
  path: z.string(),
  parameters: z.array(z.string()),
  bodyKeys: z.array(z.string()).optional(),
})
const recording = z.object({
  recordedWith: z.record(z.string(), z.string()),
  parts: z.record(z.string(), z.array(request)),
})
const routes = z.array(z.object({pathPatterns: z.array(z.string())}))

const {recordedWith, parts} = recording.parse(
  JSON.parse(readFileSync(join(ROOT, 'tests/hosted/recorded-requests.json'), 'utf8')),
)
const today = new Date().toISOString().slice(0, 10)
const mistakes = (seen: readonly SeenRequest[]): string[] =>
  seen.flatMap((one) => whatIsUndocumented(one, today) ?? [])

/** What only the embedded lake has: its sign-in, its multiplexer, its health. */
const OF_THE_LAKE = /\/auth\/(?:login|fetch)|\/streams$|\/healthz$/

describe('the recording of a Studio and a site that were built for hosted Sanity', () => {
  test.each(Object.entries(parts).map(([name, seen]) => ({name, seen})))(
    'asks nothing that the hosted API does not document: $name',
    ({seen}) => {
      expect(seen.length).toBeGreaterThan(0)
      expect(mistakes(seen)).toEqual([])
      expect(seen.filter(({path}) => OF_THE_LAKE.test(path))).toEqual([])
    },
  )

  test('holds what a working day asks: reading, editing, publishing, listening, history, preview', () => {
    const all = Object.values(parts).flat()
    for (const path of ['query', 'mutate', 'actions', 'doc', 'listen', 'live/events', 'history']) {
      expect(all.some((one) => one.path.includes(`/data/${path}/`))).toBe(true)
    }
    expect(all.some(({method}) => method === 'WS')).toBe(true)
  })

  test('was made with the packages that are installed: after a bump, npm run hosted:record', () => {
    expect(recordedWith).toEqual(installedVersions())
  })
})

test('a request that nobody documents is found: address, method, parameter, body, a version of tomorrow', () => {
  const good = {
    method: 'GET',
    host: '{project}.api.sanity.io',
    path: '/v2025-02-19/data/query/{dataset}',
    parameters: ['query'],
  }
  const undocumented = (change: Partial<SeenRequest>) =>
    whatIsUndocumented({...good, ...change}, '2026-11-29')
  expect(undocumented({})).toBeUndefined()
  expect(undocumented({path: '/v1/auth/login/password'})).toContain('nothing is documented at this address')
  expect(undocumented({host: 'example.org'})).toContain('nothing is documented at this address')
  expect(undocumented({method: 'DELETE'})).toContain('not with this method')
  expect(undocumented({parameters: ['query', 'explode']})).toContain('explode')
  expect(undocumented({method: 'POST', bodyKeys: ['sql']})).toContain('sql in the body')
  expect(undocumented({path: '/v2026-11-30/data/query/{dataset}'})).toContain('no version of the API')
})

test('what is called documented is in the specifications that Sanity publishes', async () => {
  const file = join(ROOT, 'node_modules/@sanity/cli/dist/generated/apiRoutes.js')
  const {apiRoutes} = z.object({apiRoutes: routes}).parse(await import(pathToFileURL(file).href))
  const shape = (path: string) => path.replace(/^\//, '').replaceAll(/\{\w+\}/g, '{}')
  const published = new Set(apiRoutes.flatMap(({pathPatterns}) => pathPatterns.map(shape)))
  expect(published.size).toBeGreaterThan(100)
  const claimed = DOCUMENTED_REQUESTS.filter(({evidence}) => evidence === 'documented')
  expect(claimed.map(({path}) => path).filter((path) => !published.has(shape(path)))).toEqual([])
  for (const {source} of claimed) expect(source).toMatch(/^https:\/\/www\.sanity\.io\/docs\//)
})

test('with a project id the Studio is given that project, and nothing of the embedded lake', async () => {
  Object.assign(process.env, {SANITY_PROJECT_ID: PROJECT_ID, SANITY_DATASET: DATASET})
  const {connection} = await import('../../studio/content-lake.ts')
  delete process.env['SANITY_PROJECT_ID']
  expect(connection()).toEqual({projectId: PROJECT_ID, dataset: DATASET})
})

describe('what this repository asks by itself, against the addresses of hosted Sanity', () => {
  let hosted: StandIn
  let folder: string
  const {contentLake} = readEnvironment({SANITY_PROJECT_ID: PROJECT_ID, SANITY_DATASET: DATASET})
  beforeAll(async () => {
    hosted = await startStandIn({allowedOrigins: ['https://studio.library.example']})
    await hosted.put(starterDocuments())
    folder = mkdtempSync(join(tmpdir(), 'hosted-requests-'))
  })
  afterAll(async () => {
    await hosted.close()
    rmSync(folder, {recursive: true})
  })
  beforeEach(() => {
    hosted.seen.length = 0
  })

  /** Every path, with the hosts that it was asked at. */
  const asked = () => distinctRequests(hosted.seen)

  test('the site, for visitors and for editors who preview', async () => {
    const toHosted = {resolveFetch: () => hosted.fetch}
    const site = createContentClient(contentLake).withConfig(toHosted)
    expect(await site.fetch(SITE_SETTINGS_QUERY)).toBeTruthy()
    const token = hosted.tokenOf('viewer')
    const drafts = createDraftClient(contentLake, {token, studioUrl: 'https://studio.library.example'})
    await drafts.withConfig(toHosted).fetch(SITE_SETTINGS_QUERY)
    // As the site passes live events on (preview/follow-changes.ts).
    expect(drafts.getUrl(`/data/live/events/${DATASET}?includeDrafts=true`)).toBe(
      `https://${PROJECT_ID}.api.sanity.io/v2026-11-01/data/live/events/${DATASET}?includeDrafts=true`,
    )
    expect(mistakes(asked())).toEqual([])
    expect([...new Set(hosted.seen.map(({host}) => host))]).toEqual([`${PROJECT_ID}.api.sanity.io`])
  })

  test('npm run content, npm run trials, npm run doctor', async () => {
    const registry = await startLocalRegistry({port: 0, upstream: undefined, generated: undefined})
    const file = join(folder, 'term.ndjson')
    const term = starterDocuments().find(({_type}) => _type === 'glossaryTerm')
    writeFileSync(file, JSON.stringify({...term, _id: 'term-hosted-requests'}))
    const trial = starterDocuments().find(({_type}) => _type === 'clinicalTrial')
    try {
      const write = {SANITY_API_WRITE_TOKEN: hosted.tokenOf('administrator')}
      expect(await run(['packages/content/src/main.ts', 'import', file, '--as-drafts'], write)).toContain(
        '1 of 1 documents written',
      )
      await run(
        [
          'packages/registry/src/main.ts',
          'import',
          String(trial?.['nctId']),
          '--registry-url',
          registry.baseUrl,
        ],
        write,
      )
      await run(['tools/doctor.ts'], {
        ...write,
        SANITY_AUTH_TOKEN: hosted.tokenOf('administrator'),
        SITE_PREVIEW_TOKEN: hosted.tokenOf('viewer'),
        STUDIO_URL: 'https://studio.library.example',
        LAKE_DATA_DIR: join(folder, 'data'),
      })
    } finally {
      await registry.close()
    }
    expect(mistakes(asked())).toEqual([])
    expect(asked().map(({path}) => path)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('/data/mutate/'),
        expect.stringContaining('/hooks/projects/'),
      ]),
    )
  })

  test('without Sanity the site is not built: the check before it names the address and the reason', async () => {
    const output = await run(['packages/content/src/main.ts', 'report', '--misleading'], {
      HTTPS_PROXY: 'http://127.0.0.1:9',
    })
    expect(output).toMatch(
      /^The Content Lake at https:\/\/abc123xy\.api\.sanity\.io \(abc123xy, production\) did not answer: \S+/,
    )
    expect(output).not.toContain('did not answer: fetch failed')
  })

  /** What it printed, whatever its exit code. */
  function run(args: string[], environment: Record<string, string>): Promise<string> {
    return new Promise((done) => {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
        cwd: ROOT,
        env: {PATH: process.env['PATH'], ...hosted.environment, ...environment},
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const pieces: string[] = []
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8')
        stream.on('data', (piece: string) => pieces.push(piece))
      }
      child.once('close', () => done(pieces.join('')))
    })
  }
})
