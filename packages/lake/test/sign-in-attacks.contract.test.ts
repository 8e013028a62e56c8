import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'

import {ENDPOINTS} from '../src/endpoints/index.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

// Hashing a password is slow on purpose.
jest.setTimeout(60_000)

const STUDIO = 'http://127.0.0.1:3333'
const EMAIL = 'editor@example.org'
const PASSWORD = 'a long enough password'

let lake: TestLake
beforeAll(async () => {
  lake = openTestLake({allowedOrigins: [STUDIO]})
  const {directory} = lake.lake.parts
  await directory.addUser({
    email: EMAIL,
    displayName: 'An editor',
    roleNames: ['editor'],
    password: PASSWORD,
  })
})
afterAll(() => lake.close())

const loginUrl = (origin = STUDIO) =>
  `/v1/auth/login/password?${new URLSearchParams({origin, projectId: 'test', withSid: 'true'})}`

/** The form as a browser gets it: its hidden word, and the cookie that came with it. */
async function form() {
  const page = await lake.request(loginUrl())
  return {
    formToken: /name="formToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? '',
    cookie: page.headers.get('set-cookie')?.split(';')[0] ?? '',
  }
}

const send = (formToken: string, headers: Record<string, string>) =>
  lake.request(loginUrl(), {
    method: 'POST',
    body: new URLSearchParams({email: EMAIL, password: PASSWORD, formToken}),
    headers,
    redirect: 'manual',
  })

describe('another site', () => {
  test.each(['cross-site', 'same-site', 'none'])(
    'that sends the form by itself (%s) signs nobody in, with the right cookie, too',
    async (site) => {
      const {formToken, cookie} = await form()
      const answer = await send(formToken, {cookie, 'sec-fetch-site': site})
      expect([answer.status, answer.headers.get('location')]).toEqual([403, null])
    },
  )

  test('that knows a form, and not the cookie of the one who is to send it, signs nobody in', async () => {
    const [mine, theirs] = [await form(), await form()]
    for (const cookie of ['', theirs.cookie, 'lake-form=', `lake-form=${'a'.repeat(43)}`]) {
      const answer = await send(mine.formToken, {cookie})
      expect([answer.status, answer.headers.get('location')]).toEqual([403, null])
    }
  })

  test.each([
    'http://127.0.0.1:3334',
    'https://127.0.0.1:3333',
    'http://127.0.0.1:3333.evil.example',
    'http://127.0.0.1:3333@evil.example',
    'http://user@127.0.0.1:3333',
    '//evil.example',
    'javascript:alert(1)//127.0.0.1:3333',
    'data:text/html,a',
    'null',
  ])('at %s is not where a sign-in leads back to', async (origin) => {
    const answer = await lake.request(loginUrl(origin))
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describe('a session', () => {
  test('is made by the sign-in: nothing that was there before becomes one', async () => {
    const {formToken, cookie} = await form()
    const answer = await send(formToken, {cookie})
    const sid = new URL(answer.headers.get('location') ?? '').hash.replace('#sid=', '')
    const word = cookie.split('=')[1] ?? ''
    for (const bearer of [word, formToken, sid, 'chosen-by-somebody-else']) {
      const refused = await lake.request('/v1/users/me', {headers: {authorization: `Bearer ${bearer}`}})
      expect(refused.status).toBe(401)
    }
    for (const wrong of [word, 'chosen-by-somebody-else']) {
      expect((await lake.request(`/v1/auth/fetch?sid=${wrong}`)).status).toBe(404)
    }
    expect((await lake.request(`/v1/auth/fetch?sid=${sid}`)).status).toBe(200)
    expect((await lake.request(`/v1/auth/fetch?sid=${sid}`)).status).toBe(404)
  })

  test('is not taken from a cookie or an address', async () => {
    const {token} = lake.lake.parts.directory.addToken({label: 'a', roleNames: ['editor']})
    for (const [path, headers] of [
      [`/v1/auth/id?token=${token}&access_token=${token}`, {}],
      ['/v1/auth/id', {cookie: `sanitySession=${token}; token=${token}`}],
    ] as const) {
      expect((await lake.request(path, {headers})).status).toBe(401)
    }
  })

  test('has a cookie for HTTPS alone where the lake is reached by it', async () => {
    const secure = openTestLake({allowedOrigins: [STUDIO], publicUrl: 'https://lake.example'})
    const page = await secure.request(loginUrl())
    expect(page.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Secure$/)
    secure.close()
  })
})

test('who has no account is looked at for as long as who has a wrong password', async () => {
  const {directory} = lake.lake.parts
  /** Of the processor, threads included: what else the machine does is not in it. */
  const workOf = async (email: string, address: string) => {
    const before = process.cpuUsage()
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await directory.signIn(email, 'not the password', {address})).toMatchObject({reason: 'wrong'})
    }
    const {user, system} = process.cpuUsage(before)
    return user + system
  }
  await workOf('warm@example.org', '192.0.2.1')
  const unknown = await workOf('nobody@example.org', '192.0.2.2')
  const known = await workOf(EMAIL, '192.0.2.3')
  // Without the work it would be a hundredth.
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

describe('what is written into an answer', () => {
  test('a file name makes no header of its own', async () => {
    const file = await lake.client('editor').assets.upload('file', Buffer.from('text'), {
      filename: 'a"\r\nset-cookie: a=b\r\n\r\n<script>.txt',
    })
    const {pathname} = new URL(file.url)
    for (const name of ['', 'a\r\nset-cookie: a=b', '"; filename=evil.html', '../../evil.sh', '\u0000']) {
      const answer = await lake.request(`${pathname}?dl=${encodeURIComponent(name)}`)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment(?:; filename\*=UTF-8''[\w.%~!-]*)?$/,
      )
    }
  })

  test('no answer of data is a page, or is guessed to be one', async () => {
    const values: Record<string, string> = {
      dataset: 'production',
      projectId: 'test',
      ids: '<script>',
      id: '<script>',
    }
    for (const {method, path, unversioned} of ENDPOINTS) {
      if (method !== 'GET' || path.includes('login')) continue
      const filled = path.replaceAll(/:(\w+)\??/g, (_, name: string) =>
        encodeURIComponent(values[name] ?? '<script>'),
      )
      const answer = await lake.request(
        `${unversioned === true ? '' : '/v1'}${filled}?query=<script>&sid=<script>`,
        {
          role: 'viewer',
        },
      )
      await answer.body?.cancel()
      expect({path, sniffing: answer.headers.get('x-content-type-options')}).toEqual({
        path,
        sniffing: 'nosniff',
      })
      // `/check/cors` is a page for a person: it holds nothing of the request.
      if (path !== '/check/cors') {
        expect({path, type: answer.headers.get('content-type')}).not.toMatchObject({
          type: expect.stringMatching(/html|xml|javascript/),
        })
      }
    }
  })
})
