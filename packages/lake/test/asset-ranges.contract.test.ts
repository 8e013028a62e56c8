import {afterEach, beforeEach, expect, test} from '@jest/globals'
import sharp from 'sharp'

import {openTestLake, type TestLake} from './test-lake.ts'

const PUBLIC_URL = 'http://lake.test'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake({publicUrl: PUBLIC_URL})
})
afterEach(async () => {
  await lake.lake.parts.assets.renditions.settled()
  lake.close()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  lake.request(url.replace(PUBLIC_URL, ''), {headers})

test('a range of bytes, of a file, an original and a rendition', async () => {
  const client = lake.client('editor')
  const film = Buffer.from(Array.from({length: 1000}, (_, index) => index % 251))
  const {url} = await client.assets.upload('file', film, {filename: 'film.bin'})
  const part = await get(url, {range: 'bytes=500-519'})
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe('bytes 500-519/1000')
  expect(Buffer.from(await part.arrayBuffer())).toEqual(film.subarray(500, 520))
  const end = await get(url, {range: 'bytes=-10'})
  expect(Buffer.from(await end.arrayBuffer())).toEqual(film.subarray(990))

  const pixels = sharp({create: {width: 400, height: 200, channels: 3, background: '#2a6f6b'}})
  const image = await client.assets.upload('image', await pixels.png().toBuffer())
  for (const address of [image.url, `${image.url}?w=100`]) {
    const whole = await get(address)
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    const bytes = Buffer.from(await whole.arrayBuffer())
    const some = await get(address, {range: 'bytes=8-15'})
    expect(some.headers.get('content-range')).toBe(`bytes 8-15/${bytes.byteLength}`)
    expect(Buffer.from(await some.arrayBuffer())).toEqual(bytes.subarray(8, 16))
  }
})

test('a range that is not there is 416; one of another file, or of a mere head, is passed over', async () => {
  const client = lake.client('editor')
  const {url} = await client.assets.upload('file', Buffer.from('0123456789'), {filename: 'a.txt'})
  const beyond = await get(url, {range: 'bytes=10-'})
  expect([beyond.status, beyond.headers.get('content-range'), await beyond.text()]).toEqual([
    416,
    'bytes */10',
    '',
  ])
  const etag = (await get(url)).headers.get('etag') ?? ''
  const same = await get(url, {range: 'bytes=0-0', 'if-range': etag})
  expect([same.status, await same.text()]).toEqual([206, '0'])
  const another = await get(url, {range: 'bytes=0-0', 'if-range': '"another"'})
  expect([another.status, await another.text()]).toEqual([200, '0123456789'])
  const known = await get(url, {range: 'bytes=0-0', 'if-none-match': etag})
  expect(known.status).toBe(304)
  const head = await lake.request(url.replace(PUBLIC_URL, ''), {
    method: 'HEAD',
    headers: {range: 'bytes=0-0'},
  })
  expect(head.status).toBe(200)
})
