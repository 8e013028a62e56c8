import {documentTag, listTag} from '@healing-library/content/tags'
import {expect, test} from '@jest/globals'
import {encodeSignatureHeader} from '@sanity/webhook'

import {answerContentChange} from './answer-content-change.ts'
import {SIGNATURE_MAX_AGE_MS} from './signature.ts'

const SECRET = 'a secret of the test'
const NOW_MS = Date.parse('2026-11-21T10:00:00Z')
const change = {
  _id: 'guide-ketamine',
  _type: 'substanceGuide',
  slug: 'ketamine',
  about: [],
  operation: 'update',
}

async function post({
  body = JSON.stringify(change),
  signedBody = body,
  secret = SECRET,
  at = NOW_MS,
  header,
  knows = SECRET,
  othersAway = false,
}: {
  body?: string
  signedBody?: string
  secret?: string
  at?: number
  header?: string | null
  knows?: string | undefined
  othersAway?: boolean
}) {
  const signature = header === undefined ? await encodeSignatureHeader(signedBody, at, secret) : header
  const expired: string[] = []
  const response = await answerContentChange(
    new Request('http://site.test/api/revalidate', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        ...(signature === null ? {} : {'sanity-webhook-signature': signature}),
      },
    }),
    {
      secret: knows,
      nowMs: () => NOW_MS,
      expireTags: async (tags) => {
        expired.push(...tags)
        if (othersAway) throw new Error('Redis is away.')
      },
    },
  )
  const answer: unknown = await response.json()
  return {status: response.status, answer, expired}
}

test('a signed change expires the tags that it touches, and names them', async () => {
  const {status, answer, expired} = await post({})
  expect(status).toBe(200)
  expect(expired).toEqual(expect.arrayContaining([documentTag('guide-ketamine'), listTag('substanceGuide')]))
  expect(answer).toEqual({revalidated: expired})
})

test('a change that other instances could not be told of is expired here, and asked for again', async () => {
  const {status, answer, expired} = await post({othersAway: true})
  expect(status).toBe(502)
  expect(answer).toMatchObject({error: 'OTHERS_NOT_TOLD'})
  expect(expired).toContain(documentTag('guide-ketamine'))
})

test('a change of everything expires the one tag that every page carries', async () => {
  const {status, expired} = await post({body: JSON.stringify({_id: '*', _type: '*'})})
  expect(status).toBe(200)
  expect(expired).toEqual(['library'])
})

test.each([
  ['without a signature', {header: null}, 401, 'SIGNATURE_MISSING'],
  ['with a signature of another form', {header: 'sha256=abc'}, 400, 'SIGNATURE_MALFORMED'],
  ['with another secret', {secret: 'somebody else’s'}, 401, 'SIGNATURE_INVALID'],
  ['with a body that was not signed', {signedBody: '{"_id":"other"}'}, 401, 'SIGNATURE_INVALID'],
  ['too old', {at: NOW_MS - SIGNATURE_MAX_AGE_MS - 1}, 401, 'SIGNATURE_STALE'],
  ['from the future', {at: NOW_MS + 3_600_000}, 401, 'SIGNATURE_STALE'],
  ['that is not JSON', {body: 'hello'}, 400, 'BODY_NOT_JSON'],
  ['that is no change', {body: '{"title":"Ketamine"}'}, 400, 'BODY_MISFIT'],
  ['with an empty body', {body: '', signedBody: 'x'}, 400, 'BODY_NOT_JSON'],
  ['too large', {body: `{"_id":"${'x'.repeat(70_000)}"}`}, 413, 'BODY_TOO_LARGE'],
])('a request %s is refused, and nothing is expired', async (_, request, status, error) => {
  const refused = await post(request)
  expect(refused.status).toBe(status)
  expect(refused.answer).toMatchObject({error, message: expect.stringMatching(/\w{3}/)})
  expect(refused.expired).toEqual([])
})

test('what does not fit is named', async () => {
  const {answer} = await post({body: '{"_id":"a"}'})
  expect(answer).toMatchObject({details: [expect.stringContaining('_type')]})
})

test('a site without a secret refuses everybody', async () => {
  // The default stands in for an argument left out, so that undefined has to be passed on purpose.
  const response = await answerContentChange(new Request('http://site.test/', {method: 'POST', body: '{}'}), {
    secret: undefined,
    nowMs: () => NOW_MS,
    expireTags: async () => undefined,
  })
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({error: 'SECRET_UNSET'})
})
