import {createHash} from 'node:crypto'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'

import {openTestLake, type TestLake} from './test-lake.ts'

// Hashing a password is slow on purpose.
jest.setTimeout(30_000)

const STUDIO = 'http://127.0.0.1:3333'
const EMAIL = 'editor@example.org'
const PASSWORD = 'a long enough password'

let lake: TestLake

beforeEach(async () => {
  lake = openTestLake({allowedOrigins: [STUDIO]})
  await lake.lake.parts.directory.addUser({
    email: EMAIL,
    displayName: 'An editor',
    roleNames: ['editor'],
    password: PASSWORD,
  })
})
afterEach(() => lake.close())

/** The address that the Studio opens (createHrefForProvider of `sanity`). */
function loginUrl(changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    origin: `${STUDIO}/structure`,
    projectId: 'test',
    withSid: 'true',
    ...changes,
  })
  return `http://lake.test/v1/auth/login/password?${query}`
}

const get = (url: string, headers: Record<string, string> = {}) =>
  lake.lake.fetch(new Request(url, {headers}))

/** What a browser does: opens the page, fills in the form, sends it with the page's cookie. */
async function submit(
  fields: {email?: string; password?: string},
  options: {url?: string; cookie?: string; headers?: Record<string, string>} = {},
): Promise<Response> {
  const url = options.url ?? loginUrl()
  const page = await get(url)
  const formToken = /name="formToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const cookie = options.cookie ?? page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const body = new URLSearchParams({email: EMAIL, password: PASSWORD, ...fields, formToken})
  return lake.lake.fetch(
    new Request(url, {method: 'POST', body, headers: {cookie, ...options.headers}, redirect: 'manual'}),
  )
}

describe('the way of the Studio', () => {
  test('form → sid in the address → token → the user, until the sign-out', async () => {
    const answer = await submit({})
    expect(answer.status).toBe(303)
    const target = new URL(answer.headers.get('location') ?? '')
    expect(target.origin + target.pathname).toBe(`${STUDIO}/structure`)
    // The pattern by which the Studio finds it.
    const [, sid = ''] = /sid=([^&]{20,})&?/.exec(target.hash) ?? []

    const fetched = await get(`http://lake.test/v2021-06-07/auth/fetch?sid=${sid}`)
    const {token}: {token: string} = await fetched.json()
    const client = lake.client().withConfig({token})
    expect(await client.users.getById('me')).toMatchObject({
      name: 'An editor',
      email: EMAIL,
      role: 'editor',
      roles: [{name: 'editor', title: 'Editor'}],
    })
    expect(await client.request({url: '/auth/id'})).toEqual({id: expect.any(String)})

    expect((await get(`http://lake.test/v1/auth/fetch?sid=${sid}`)).status).toBe(404)
    await client.request({url: '/auth/logout', method: 'POST'})
    await expect(client.users.getById('me')).rejects.toMatchObject({statusCode: 401})
  })

  test('nobody signed in is no failed request', async () => {
    expect(await lake.client().users.getById('me')).toEqual({})
    await expect(lake.client().request({url: '/auth/id'})).rejects.toMatchObject({statusCode: 401})
  })
})

describe('the page', () => {
  test('shows which Studio asks, loads nothing, cannot be framed', async () => {
    const page = await get(loginUrl())
    const html = await page.text()
    expect(html).toContain(`to continue to ${STUDIO}`)
    expect(html).not.toMatch(/<script|src=|url\(/)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain(`form-action 'self' ${STUDIO}`)
    expect(page.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/)
  })

  test('a wrong password leads to the same page, whoever is meant', async () => {
    const known = await submit({password: 'not the password'})
    const unknown = await submit({email: 'nobody@example.org'})
    expect([known.status, unknown.status]).toEqual([401, 401])
    const strip = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
    expect(strip(await known.text())).toBe(strip(await unknown.text()))
  })

  test('what somebody types is shown as text', async () => {
    const html = await (await submit({email: '"><script>alert(1)</script>'})).text()
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;')
  })

  test('too many attempts: 429 with the seconds to wait', async () => {
    // The wait doubles with each wrong one: on a busy machine the first of them may be over before the next is looked at.
    let wrong = 0
    while (wrong < 10 && (await submit({password: 'not the password'})).status !== 429) wrong += 1
    expect(wrong).toBeGreaterThanOrEqual(5)
    const answer = await submit({})
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  })
})

describe('what leads nowhere', () => {
  test.each([
    ['an origin that is not on the list', {origin: 'https://evil.example/'}],
    ['a look-alike', {origin: 'http://127.0.0.1:3333@evil.example/'}],
    ['a name in the address', {origin: 'http://me@127.0.0.1:3333/'}],
    ['no address at all', {origin: 'structure'}],
    ['a script', {origin: 'javascript:alert(1)//127.0.0.1:3333'}],
    ['another project', {projectId: 'other'}],
    ['a cookie session', {type: 'cookie'}],
  ])('%s', async (_name, changes) => {
    for (const answer of [
      await get(loginUrl(changes)),
      await submit({}, {url: loginUrl(changes), cookie: 'none'}),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.headers.get('location')).toBeNull()
    }
  })

  test("a form that is not this page's own", async () => {
    const foreign = [
      await submit({}, {cookie: ''}),
      await submit({}, {cookie: `lake-form=${'x'.repeat(43)}`}),
      await submit({}, {headers: {'sec-fetch-site': 'cross-site'}}),
    ]
    expect(foreign.map(({status}) => status)).toEqual([403, 403, 403])
  })
})
