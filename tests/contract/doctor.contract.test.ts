import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from '@healing-library/content/webhook'
import {starterDocuments} from '@healing-library/starter'
import {afterAll, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {z} from 'zod'

import {createAskLake} from '../../tools/doctor/ask-lake.ts'
import {checkContentLake} from '../../tools/doctor/checks/content-lake.ts'
import {checkCors} from '../../tools/doctor/checks/cors.ts'
import {checkEnvironment} from '../../tools/doctor/checks/environment.ts'
import {checkServices} from '../../tools/doctor/checks/services.ts'
import {checkTokens} from '../../tools/doctor/checks/tokens.ts'
import {webhookOfProject} from '../../tools/doctor/checks/webhook-hosted.ts'
import {checkWebhook} from '../../tools/doctor/checks/webhook.ts'
import type {Check, DoctorContext} from '../../tools/doctor/doctor-context.ts'
import {openContext} from '../../tools/doctor/open-context.ts'
import {DATASET, PROJECT_ID, type StandIn, startStandIn} from '../hosted/stand-in.ts'

jest.setTimeout(60_000)

/** `npm run doctor` as a process, which takes the stand-in for hosted Sanity. */
const ROOT = resolve(import.meta.dirname, '../..')
const STUDIO = 'https://studio.library.example'
const SITE = 'https://library.example'
const SECRET = 'seven calm herons by the river'

const printed = z.object({
  findings: z.array(
    z.object({check: z.string(), level: z.string(), says: z.string(), todo: z.string().optional()}),
  ),
})
type Findings = z.infer<typeof printed>['findings']
type Run = {code: number | null; output: string; findings: Findings; of: (check: string) => string[]}

let hosted: StandIn
let folder: string
let good: Record<string, string>

beforeAll(async () => {
  hosted = await startStandIn({allowedOrigins: [STUDIO]})
  await hosted.put(starterDocuments())
  folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  good = {
    ...hosted.environment,
    LAKE_DATA_DIR: join(folder, 'data'),
    SITE_URL: SITE,
    STUDIO_URL: STUDIO,
    WEBHOOK_SECRET: SECRET,
    SITE_PREVIEW_TOKEN: hosted.tokenOf('viewer'),
    SANITY_API_WRITE_TOKEN: hosted.tokenOf('curator'),
    SANITY_AUTH_TOKEN: hosted.tokenOf('administrator'),
  }
})
afterAll(async () => {
  await hosted.close()
  rmSync(folder, {recursive: true})
})
beforeEach(() => hosted.answerFirst(({path}) => manageApi()(path)))

/** What the lake has not: the list of webhooks and their attempts, as the hosted API documents them. */
const webhook = {
  id: 'hook1',
  name: 'site',
  url: `${SITE}/api/revalidate`,
  dataset: DATASET,
  type: 'document',
  isDisabled: false,
  includeDrafts: false,
  rule: {on: ['create', 'update', 'delete'], filter: WEBHOOK_FILTER, projection: WEBHOOK_PROJECTION},
}
const manageApi =
  (hooks: object[] = [webhook], attempts: object[] = [{id: 'a', isFailure: false, resultCode: 200}]) =>
  (path: string): Response | undefined => {
    if (path.endsWith('/attempts')) return Response.json(attempts)
    return path.endsWith(`/hooks/projects/${PROJECT_ID}`) ? Response.json(hooks) : undefined
  }

async function doctor(change: Record<string, string | undefined> = {}, args = ['--json']): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'tools/doctor.ts'), ...args], {
    cwd: ROOT,
    env: {PATH: process.env['PATH'], ...good, ...change},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (piece: string) => pieces.push(piece))
  }
  const code = await new Promise<number | null>((done) => child.once('close', done))
  const output = pieces.join('')
  const findings = output.startsWith('{') ? printed.parse(JSON.parse(output)).findings : []
  return {
    code,
    output,
    findings,
    of: (check) => findings.filter((one) => one.check === check).map(({level, says}) => `${level}: ${says}`),
  }
}

/** The set-up that is whole, with these variables changed, and the stand-in within this process. */
async function contextOf(change: Record<string, string | undefined> = {}): Promise<DoctorContext> {
  const context = await openContext(ROOT, {...good, ...change})
  return {
    ...context,
    askLake: createAskLake(context.environment.contentLake, hosted.fetch),
  }
}

/** What one check finds, by the name of what was looked at. */
async function found(check: Check, change: Record<string, string | undefined> = {}) {
  const findings = await check(await contextOf(change))
  return (name: string) =>
    findings.filter((one) => one.check === name).map(({level, says}) => `${level}: ${says}`)
}

test('a hosted set-up that is whole: nothing is missing, and nothing was written', async () => {
  const before = hosted.seen.length
  const {code, findings, of} = await doctor()
  expect(findings.filter(({level}) => level === 'missing')).toEqual([])
  expect(code).toBe(0)
  expect(of('lake.answers')).toEqual([`ok: the Content Lake answers; the data set ${DATASET} is there`])
  expect(of('lake.visibility')).toEqual(['ok: the data set is public'])
  expect(of('lake.consent')).toEqual(['ok: nobody reads consent records without a token'])
  // The record of an illustrative story, in the starter content.
  expect(of('lake.consent-at-sanity')).toEqual([
    'warning: the data set holds 1 consent records, which every member reads unless roles keep them out',
  ])
  expect(of('cors.studio')).toEqual([`ok: the Studio at ${STUDIO} may ask the Content Lake`])
  expect(of('tokens.preview')).toEqual([
    'ok: SITE_PREVIEW_TOKEN reads (0 drafts are there) and does not write',
  ])
  expect(of('tokens.write')).toEqual(['ok: SANITY_API_WRITE_TOKEN may write trials'])
  expect(of('webhook.configured')).toEqual(['ok: the webhook "site" is as it should be'])
  expect(of('content.report')[0]).toMatch(/^ok: \d+ documents: 0 places would mislead/)
  expect(of('plan.documents')[0]).toMatch(/^ok: \d+ documents; the free plan has room for 10000$/)
  expect(of('plan.attributes')[0]).toMatch(/^ok: \d+ attributes; the free plan has room for 2000$/)
  // Every request for a change was a rehearsal.
  const writes = hosted.seen.slice(before).filter(({path}) => path.includes('/data/mutate/'))
  expect(writes.length).toBeGreaterThan(0)
  for (const {parameters} of writes) expect(parameters).toContain('dryRun')
})

test('in words: a line for each finding, what to do below it, and never a token', async () => {
  const {code, output} = await doctor({SANITY_AUTH_TOKEN: undefined}, [])
  expect(code).toBe(0)
  expect(output).toContain(
    'warning the webhook of the project was not looked at\n          → set SANITY_AUTH_TOKEN',
  )
  expect(output).toMatch(/\n\d+ ok, \d+ warnings, 0 missing\n$/)
  for (const name of ['WEBHOOK_SECRET', 'SITE_PREVIEW_TOKEN', 'SANITY_API_WRITE_TOKEN']) {
    expect(output).not.toContain(good[name])
  }
})

describe('what is wrong is named, with what to do', () => {
  test.each<[string, Record<string, string | undefined>, Check, string, RegExp]>([
    [
      'the site holds a token that writes',
      {SITE_PREVIEW_TOKEN: 'of an editor'},
      checkTokens,
      'tokens.preview',
      /^missing: SITE_PREVIEW_TOKEN may write guides/,
    ],
    [
      'the site reads consent records',
      {SITE_PREVIEW_TOKEN: 'of an editor'},
      checkTokens,
      'tokens.preview.consent',
      /^warning: SITE_PREVIEW_TOKEN reads 1 consent records/,
    ],
    ['a token is wrong', {SITE_PREVIEW_TOKEN: 'nothing'}, checkTokens, 'tokens.preview', /answered 401/],
    [
      'the writer may not write',
      {SANITY_API_WRITE_TOKEN: 'of a viewer'},
      checkTokens,
      'tokens.write',
      /^missing: SANITY_API_WRITE_TOKEN may not write trials$/,
    ],
    [
      'the data set is another',
      {SANITY_DATASET: 'staging'},
      checkContentLake,
      'lake.answers',
      /^missing: the Content Lake answered 404/,
    ],
    [
      'the Studio is elsewhere',
      {STUDIO_URL: 'https://elsewhere.example'},
      checkCors,
      'cors.studio',
      /^missing: the Studio at https:\/\/elsewhere\.example may not ask/,
    ],
    [
      'there is no secret',
      {WEBHOOK_SECRET: undefined},
      checkEnvironment,
      'environment.webhook-secret',
      /^missing: there is no WEBHOOK_SECRET/,
    ],
    [
      'a secret can be guessed',
      {WEBHOOK_SECRET: 'short'},
      checkEnvironment,
      'environment.webhook-secret',
      /5 characters/,
    ],
    [
      'the site is on this machine',
      {SITE_URL: 'http://127.0.0.1:1'},
      checkEnvironment,
      'environment.site-url',
      /^warning: the site is at http:\/\/127\.0\.0\.1:1, where hosted Sanity cannot/,
    ],
    [
      'no TLS',
      {SITE_URL: 'http://library.example'},
      checkEnvironment,
      'environment.https',
      /^missing: SITE_URL is/,
    ],
    [
      'two Content Lakes',
      {LAKE_URL: 'http://127.0.0.1:3900'},
      checkEnvironment,
      'environment.lake-url',
      /^warning: LAKE_URL is set and is not used/,
    ],
  ])('%s', async (_name, change, check, name, says) => {
    const roles: Record<string, string> = {
      'of an editor': hosted.tokenOf('editor'),
      'of a viewer': hosted.tokenOf('viewer'),
    }
    const variables = Object.fromEntries(
      Object.entries(change).map(([variable, value]) => [variable, roles[value ?? ''] ?? value]),
    )
    const findings = await check(await contextOf(variables))
    const found = findings.filter((one) => one.check === name)
    expect(found.map(({level, says: words}) => `${level}: ${words}`)).toEqual([expect.stringMatching(says)])
    for (const {todo} of found) expect(todo).toMatch(/\w/)
  })

  test.each<[string, object, RegExp]>([
    ['another filter', {rule: {...webhook.rule, filter: '_type == "post"'}}, /its filter is another/],
    ['another projection', {rule: {...webhook.rule, projection: '{_id}'}}, /its projection is another/],
    ['an event short', {rule: {...webhook.rule, on: ['create']}}, /it is not sent on update, delete/],
    ['disabled', {isDisabled: true}, /it is disabled/],
    ['drafts, too', {includeDrafts: true}, /it is sent for drafts/],
    ['of another site', {url: 'https://other.example/api/revalidate'}, /^missing: no webhook tells/],
  ])('a webhook with %s', async (_name, change, says) => {
    hosted.answerFirst(({path}) => manageApi([{...webhook, ...change}])(path))
    const of = await found(webhookOfProject)
    expect(of('webhook.configured')).toEqual([expect.stringMatching(says)])
  })

  test('a filter that lost its spaces in a form is the same; failed attempts are told', async () => {
    const filter = WEBHOOK_FILTER.replaceAll(', ', ',\n')
    const failed = {id: 'b', isFailure: true, resultCode: 401}
    hosted.answerFirst(({path}) => manageApi([{...webhook, rule: {...webhook.rule, filter}}], [failed])(path))
    const of = await found(webhookOfProject)
    expect(of('webhook.configured')).toEqual(['ok: the webhook "site" is as it should be'])
    expect(of('webhook.deliveries')).toEqual(['warning: 1 of the last 1 attempts failed (401)'])
  })

  test('a private data set that the site has no token for; settings that may not be read', async () => {
    hosted.answerFirst(({path}) =>
      path.endsWith('/datasets') ? Response.json([{name: DATASET, aclMode: 'private'}]) : undefined,
    )
    expect((await found(checkContentLake))('lake.visibility')).toEqual([
      'missing: the data set is private, and the site has no token to read it',
    ])
    hosted.answerFirst(({path}) =>
      path.includes('/hooks/')
        ? Response.json({statusCode: 403, message: 'Insufficient permissions'}, {status: 403})
        : undefined,
    )
    expect((await found(webhookOfProject))('webhook.configured')).toEqual([
      'warning: the webhooks of the project were not seen (answered 403: Insufficient permissions)',
    ])
  })

  test('a consent record and a draft that anybody reads', async () => {
    hosted.answerFirst(({path, hasToken}) =>
      path.includes('/data/query/') && hasToken === false ? Response.json({result: 3}) : undefined,
    )
    const of = await found(checkContentLake)
    expect(of('lake.consent')).toEqual(['missing: anybody reads 3 consent records'])
    expect(of('lake.strangers')).toEqual(['missing: anybody reads 3 drafts'])
  })

  test('a clock that is an hour ahead', async () => {
    hosted.answerFirst(({path}) =>
      path.includes('/data/query/')
        ? Response.json({result: 0}, {headers: {date: new Date(Date.now() - 3_600_000).toUTCString()}})
        : undefined,
    )
    expect((await found(checkContentLake))('lake.clock')).toEqual([
      expect.stringMatching(/^warning: the clock of this machine is \d{4} s ahead of/),
    ])
  })

  test('Sanity is out of reach: said once, and nothing else is asked', async () => {
    const {code, findings} = await doctor({HTTPS_PROXY: 'http://127.0.0.1:9'})
    expect(code).toBe(1)
    expect(findings.at(-1)).toMatchObject({
      check: 'lake.answers',
      level: 'missing',
      says: expect.stringContaining('https://abc123xy.api.sanity.io does not answer'),
      todo: expect.stringContaining('firewall'),
    })
  })
})

describe('Studio and site', () => {
  let server: Server
  let address: string
  let status = 200
  let taken: string | undefined
  beforeAll(async () => {
    server = createServer((request, response) => {
      taken = String(request.headers['sanity-webhook-signature'] ?? taken)
      response.writeHead(status).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const bound = server.address()
    address = `http://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  test('answer, and the site is told of nothing with a signature', async () => {
    const services = await found(checkServices, {SITE_URL: address, STUDIO_URL: 'http://127.0.0.1:9'})
    expect(services('services.site')).toEqual([`ok: the site answers at ${address}`])
    expect(services('services.studio')).toEqual(['warning: the Studio does not answer at http://127.0.0.1:9'])
    const webhookOf = await found(checkWebhook, {SITE_URL: address})
    expect(webhookOf('webhook.secret')).toEqual([
      'ok: the site takes what is signed with this WEBHOOK_SECRET',
    ])
    expect(taken).toMatch(/^t=\d+,v1=/)
  })

  test('refuse: the secret is another', async () => {
    status = 401
    expect((await found(checkServices, {SITE_URL: address}))('services.site')).toEqual([
      `missing: the site at ${address} answers 401`,
    ])
    expect((await found(checkWebhook, {SITE_URL: address}))('webhook.secret')).toEqual([
      'missing: the site answers 401 to what is signed with this WEBHOOK_SECRET',
    ])
  })
})

test('an environment that does not fit, and an option that there is not', async () => {
  expect(await doctor({WEB_PORT: 'http'})).toMatchObject({
    code: 1,
    output: expect.stringContaining('WEB_PORT'),
  })
  expect(await doctor({}, ['--fix'])).toMatchObject({
    code: 2,
    output: expect.stringContaining('Exit codes'),
  })
})
