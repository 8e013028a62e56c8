import {afterAll, beforeAll, beforeEach, expect, jest, test} from '@jest/globals'

import {DATASET} from '../../hosted/stand-in.ts'
import {type HostedDoctor, manageApi, openHostedDoctor, STUDIO} from './hosted-doctor.ts'

jest.setTimeout(60_000)

let open: HostedDoctor
beforeAll(async () => {
  open = await openHostedDoctor()
})
afterAll(() => open.close())
beforeEach(() => open.hosted.answerFirst(({path}) => manageApi()(path)))

test('a hosted set-up that is whole: nothing is missing, and nothing was written', async () => {
  const before = open.hosted.seen.length
  const {code, findings, of} = await open.doctor()
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
  const writes = open.hosted.seen.slice(before).filter(({path}) => path.includes('/data/mutate/'))
  expect(writes.length).toBeGreaterThan(0)
  for (const {parameters} of writes) expect(parameters).toContain('dryRun')
})

test('in words: a line for each finding, what to do below it, and never a token', async () => {
  const {code, output} = await open.doctor({SANITY_AUTH_TOKEN: undefined}, [])
  expect(code).toBe(0)
  expect(output).toContain(
    'warning the webhook of the project was not looked at\n          → set SANITY_AUTH_TOKEN',
  )
  expect(output).toMatch(/\n\d+ ok, \d+ warnings, 0 missing\n$/)
  for (const name of ['WEBHOOK_SECRET', 'SITE_PREVIEW_TOKEN', 'SANITY_API_WRITE_TOKEN']) {
    expect(output).not.toContain(open.good[name])
  }
})

test('Sanity is out of reach: said once, and nothing else is asked', async () => {
  const {code, findings} = await open.doctor({HTTPS_PROXY: 'http://127.0.0.1:9'})
  expect(code).toBe(1)
  expect(findings.at(-1)).toMatchObject({
    check: 'lake.answers',
    level: 'missing',
    says: expect.stringContaining('https://abc123xy.api.sanity.io does not answer'),
    todo: expect.stringContaining('firewall'),
  })
})
test('an environment that does not fit, and an option that there is not', async () => {
  expect(await open.doctor({WEB_PORT: 'http'})).toMatchObject({
    code: 1,
    output: expect.stringContaining('WEB_PORT'),
  })
  expect(await open.doctor({}, ['--fix'])).toMatchObject({
    code: 2,
    output: expect.stringContaining('Exit codes'),
  })
})
