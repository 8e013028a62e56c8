import {createServer, type Server} from 'node:http'

import {WEBHOOK_FILTER} from '@healing-library/content/webhook'
import {afterAll, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'

import {checkServices} from '../../../tools/doctor/checks/services.ts'
import {webhookOfProject} from '../../../tools/doctor/checks/webhook-hosted.ts'
import {checkWebhook} from '../../../tools/doctor/checks/webhook.ts'
import {type HostedDoctor, manageApi, openHostedDoctor, webhook} from './hosted-doctor.ts'

jest.setTimeout(60_000)

let open: HostedDoctor
beforeAll(async () => {
  open = await openHostedDoctor()
})
afterAll(() => open.close())
beforeEach(() => open.hosted.answerFirst(({path}) => manageApi()(path)))

test.each<[string, object, RegExp]>([
  ['another filter', {rule: {...webhook.rule, filter: '_type == "post"'}}, /its filter is another/],
  ['another projection', {rule: {...webhook.rule, projection: '{_id}'}}, /its projection is another/],
  ['an event short', {rule: {...webhook.rule, on: ['create']}}, /it is not sent on update, delete/],
  ['disabled', {isDisabled: true}, /it is disabled/],
  ['drafts, too', {includeDrafts: true}, /it is sent for drafts/],
  ['of another site', {url: 'https://other.example/api/revalidate'}, /^missing: no webhook tells/],
])('a webhook with %s', async (_name, change, says) => {
  open.hosted.answerFirst(({path}) => manageApi([{...webhook, ...change}])(path))
  const of = await open.found(webhookOfProject)
  expect(of('webhook.configured')).toEqual([expect.stringMatching(says)])
})

test('a filter that lost its spaces in a form is the same; failed attempts are told', async () => {
  const filter = WEBHOOK_FILTER.replaceAll(', ', ',\n')
  const failed = {id: 'b', isFailure: true, resultCode: 401}
  open.hosted.answerFirst(({path}) =>
    manageApi([{...webhook, rule: {...webhook.rule, filter}}], [failed])(path),
  )
  const of = await open.found(webhookOfProject)
  expect(of('webhook.configured')).toEqual(['ok: the webhook "site" is as it should be'])
  expect(of('webhook.deliveries')).toEqual(['warning: 1 of the last 1 attempts failed (401)'])
})

test('webhooks that may not be read', async () => {
  open.hosted.answerFirst(({path}) =>
    path.includes('/hooks/')
      ? Response.json({statusCode: 403, message: 'Insufficient permissions'}, {status: 403})
      : undefined,
  )
  expect((await open.found(webhookOfProject))('webhook.configured')).toEqual([
    'warning: the webhooks of the project were not seen (answered 403: Insufficient permissions)',
  ])
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
    const services = await open.found(checkServices, {SITE_URL: address, STUDIO_URL: 'http://127.0.0.1:9'})
    expect(services('services.site')).toEqual([`ok: the site answers at ${address}`])
    expect(services('services.studio')).toEqual(['warning: the Studio does not answer at http://127.0.0.1:9'])
    const webhookOf = await open.found(checkWebhook, {SITE_URL: address})
    expect(webhookOf('webhook.secret')).toEqual([
      'ok: the site takes what is signed with this WEBHOOK_SECRET',
    ])
    expect(taken).toMatch(/^t=\d+,v1=/)
  })

  test('refuse: the secret is another', async () => {
    status = 401
    expect((await open.found(checkServices, {SITE_URL: address}))('services.site')).toEqual([
      `missing: the site at ${address} answers 401`,
    ])
    expect((await open.found(checkWebhook, {SITE_URL: address}))('webhook.secret')).toEqual([
      'missing: the site answers 401 to what is signed with this WEBHOOK_SECRET',
    ])
  })
})
