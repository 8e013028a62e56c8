import {afterAll, beforeAll, beforeEach, expect, jest, test} from '@jest/globals'

import {checkContentLake} from '../../../tools/doctor/checks/content-lake.ts'
import {checkCors} from '../../../tools/doctor/checks/cors.ts'
import {checkEnvironment} from '../../../tools/doctor/checks/environment.ts'
import {checkTokens} from '../../../tools/doctor/checks/tokens.ts'
import type {Check} from '../../../tools/doctor/doctor-context.ts'
import {DATASET} from '../../hosted/stand-in.ts'
import {type HostedDoctor, manageApi, openHostedDoctor} from './hosted-doctor.ts'

jest.setTimeout(60_000)

let open: HostedDoctor
beforeAll(async () => {
  open = await openHostedDoctor()
})
afterAll(() => open.close())
beforeEach(() => open.hosted.answerFirst(({path}) => manageApi()(path)))

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
    'of an editor': open.hosted.tokenOf('editor'),
    'of a viewer': open.hosted.tokenOf('viewer'),
  }
  const variables = Object.fromEntries(
    Object.entries(change).map(([variable, value]) => [variable, roles[value ?? ''] ?? value]),
  )
  const findings = await open.findings(check, variables)
  const found = findings.filter((one) => one.check === name)
  expect(found.map(({level, says: words}) => `${level}: ${words}`)).toEqual([expect.stringMatching(says)])
  for (const {todo} of found) expect(todo).toMatch(/\w/)
})

test('a private data set that the site has no token for', async () => {
  open.hosted.answerFirst(({path}) =>
    path.endsWith('/datasets') ? Response.json([{name: DATASET, aclMode: 'private'}]) : undefined,
  )
  expect((await open.found(checkContentLake))('lake.visibility')).toEqual([
    'missing: the data set is private, and the site has no token to read it',
  ])
})

test('a consent record and a draft that anybody reads', async () => {
  open.hosted.answerFirst(({path, hasToken}) =>
    path.includes('/data/query/') && hasToken === false ? Response.json({result: 3}) : undefined,
  )
  const of = await open.found(checkContentLake)
  expect(of('lake.consent')).toEqual(['missing: anybody reads 3 consent records'])
  expect(of('lake.strangers')).toEqual(['missing: anybody reads 3 drafts'])
})

test('a clock that is an hour ahead', async () => {
  open.hosted.answerFirst(({path}) =>
    path.includes('/data/query/')
      ? Response.json({result: 0}, {headers: {date: new Date(Date.now() - 3_600_000).toUTCString()}})
      : undefined,
  )
  expect((await open.found(checkContentLake))('lake.clock')).toEqual([
    expect.stringMatching(/^warning: the clock of this machine is \d{4} s ahead of/),
  ])
})
