import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib'

import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {createStaticSite} from './static-site.ts'

let parent = ''
const site = () => createStaticSite({folder: join(parent, 'dist'), headers: {'X-Test': 'here'}})
const get = async (path: string, headers: Record<string, string> = {}) =>
  await site().request(path, {headers})

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'static-site-'))
  await mkdir(join(parent, 'dist', 'static'), {recursive: true})
  await writeFile(join(parent, 'secret.txt'), 'not to be served')
  await writeFile(join(parent, 'dist', 'index.html'), '<!doctype html><title>Studio</title>')
  await writeFile(join(parent, 'dist', 'static', 'sanity-DZ_xrcyK.js'), 'export {}')
  await writeFile(join(parent, 'dist', 'static', 'sanity-DZ_xrcyK.js.br'), brotliCompressSync('export {}'))
  await writeFile(join(parent, 'dist', 'static', 'error-channel.js'), 'void 0')
})

afterAll(async () => rm(parent, {recursive: true}))

test.each(['/', '/content/guides;ketamine', '/vision', '/intent/edit/id=a.b'])(
  '%s is the one page',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('<title>Studio</title>')
  },
)

test('a file whose name holds its hash never changes, another one may', async () => {
  const hashed = await get('/static/sanity-DZ_xrcyK.js')
  expect(hashed.headers.get('cache-control')).toContain('immutable')
  expect(hashed.headers.get('content-type')).toMatch(/javascript/)
  expect((await get('/static/error-channel.js')).headers.get('cache-control')).toBe('no-cache')
})

test('a script that was compressed is sent so to whoever takes it', async () => {
  const plain = await get('/static/sanity-DZ_xrcyK.js')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe('export {}')
  const small = await get('/static/sanity-DZ_xrcyK.js', {'accept-encoding': 'gzip, br'})
  expect(small.headers.get('content-encoding')).toBe('br')
  expect(small.headers.get('content-type')).toMatch(/javascript/)
  expect(small.headers.get('vary')).toMatch(/accept-encoding/i)
  expect(small.headers.get('cache-control')).toContain('immutable')
  expect(brotliDecompressSync(Buffer.from(await small.arrayBuffer())).toString()).toBe('export {}')
})

test('the page is asked about by its tag, and sent again only when it changed', async () => {
  const tag = (await get('/content')).headers.get('etag') ?? ''
  const again = await get('/content', {'if-none-match': tag})
  expect(again.status).toBe(304)
  expect(again.headers.get('cache-control')).toBe('no-cache')
  expect(again.headers.get('x-test')).toBe('here')
  expect((await get('/content', {'if-none-match': '"other"'})).status).toBe(200)
})

test('a missing script is 404, not a page that the browser would run', async () => {
  expect((await get('/static/gone-AAAAAAAA.js')).status).toBe(404)
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/static/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
  '%s does not leave the folder',
  async (path) => {
    expect(await (await get(path)).text()).not.toContain('not to be served')
  },
)

test('every answer carries the headers', async () => {
  for (const path of ['/', '/static/sanity-DZ_xrcyK.js', '/static/gone.js']) {
    expect((await get(path)).headers.get('x-test')).toBe('here')
  }
})
