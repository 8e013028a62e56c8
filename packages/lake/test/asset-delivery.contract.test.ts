import {readdirSync} from 'node:fs'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'

import {colourAt, picture, readPicture} from './pictures.ts'
import {type AssetLake, openAssetLake, PUBLIC_URL} from './test-asset-lake.ts'
import type {TestLake} from './test-lake.ts'

jest.setTimeout(30_000)

let assets: AssetLake
let lake: TestLake
beforeEach(() => {
  assets = openAssetLake()
  lake = assets.lake
})
afterEach(() => assets.close())

async function render(url: string, headers?: Record<string, string>) {
  const response = await assets.get(url, headers)
  expect(response.status).toBe(200)
  return readPicture(response)
}

async function uploaded(bytes?: Buffer) {
  return lake.client('editor').assets.upload('image', bytes ?? (await picture()))
}
const builder = () => createImageUrlBuilder({projectId: 'test', dataset: 'production', baseUrl: PUBLIC_URL})

test('the original, unaltered, for ever', async () => {
  const bytes = await picture()
  const {url} = await uploaded(bytes)
  const answer = await assets.get(url)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const again = await assets.get(url, {'if-none-match': answer.headers.get('etag') ?? ''})
  expect(again.status).toBe(304)
  const head = await lake.request(url.replace(PUBLIC_URL, ''), {method: 'HEAD'})
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('what @sanity/image-url asks for: crop and hotspot, size, format, quality', async () => {
  const {_id} = await uploaded()
  const image = {
    asset: {_ref: _id},
    crop: {left: 0.5, right: 0, top: 0, bottom: 0},
    hotspot: {x: 0.75, y: 0.5, width: 0.1, height: 0.1},
  }
  const {
    width,
    height,
    format,
    image: shown,
  } = await render(builder().image(image).width(100).height(50).format('webp').quality(80).url())
  expect([width, height, format]).toEqual([100, 50, 'webp'])
  expect(await colourAt(shown, 5, 5)).toBe('blue')
})

test.each([
  ['w=200', '200x100'],
  ['w=100&h=100&fit=crop', '100x100'],
  ['w=100&h=100&fit=fill&bg=ff0000', '100x100'],
  ['h=50&dpr=2', '200x100'],
  ['rect=0,0,50,25', '50x25'],
  ['or=90', '200x400'],
  ['or=90&w=100', '100x200'],
  ['w=100&pad=5', '110x60'],
  ['w=100&h=100&fit=crop&crop=entropy', '100x100'],
  ['w=100&blur=50&sharp=10&sat=-100&invert=true', '100x50'],
])('%s → %s', async (query, size) => {
  const {url} = await uploaded()
  const {width, height} = await render(`${url}?${query}`)
  expect(`${width}x${height}`).toBe(size)
})

test.each([
  ['w=100&h=100&fit=crop&crop=left', 50, 90, 'green'],
  ['w=100&h=100&fit=crop&crop=right', 50, 90, 'blue'],
  ['flip=h', 399, 0, 'red'],
  ['flip=v', 0, 199, 'red'],
  ['flip=hv', 399, 199, 'red'],
  ['or=90', 199, 0, 'red'],
  ['or=180', 399, 199, 'red'],
  ['w=100&h=100&fit=fill&bg=ff0000', 50, 5, 'red'],
  ['w=100&h=100&fit=fill&fm=jpg', 50, 5, 'white'],
  ['rect=300,100,50,50', 10, 10, 'blue'],
])('%s: at %s,%s is %s', async (query, left, top, colour) => {
  const {url} = await uploaded()
  const {image} = await render(`${url}?${query}`)
  expect(await colourAt(image, left, top)).toBe(colour)
})

test('auto=format gives WebP to whoever takes it, and says that it depends', async () => {
  const {url} = await uploaded(await picture(400, 200, 'jpeg'))
  const modern = await render(`${url}?w=50&auto=format`, {accept: 'image/avif,image/webp,*/*'})
  const old = await render(`${url}?w=50&auto=format`, {accept: 'image/png,*/*'})
  expect([modern.format, old.format]).toEqual(['webp', 'jpeg'])
  expect(modern.headers.get('vary')).toMatch(/Accept/)
  expect(modern.headers.get('content-type')).toBe('image/webp')
})

test.each(['jpeg', 'webp', 'avif', 'gif'] as const)('%s is taken and scaled', async (format) => {
  const {url, _id} = await uploaded(await picture(400, 200, format))
  expect(_id).toMatch(/-400x200-(jpg|webp|avif|gif)$/)
  expect(await render(`${url}?w=100`)).toMatchObject({width: 100, height: 50})
})

test('a photograph is turned the way its camera was held', async () => {
  const bytes = await sharp(await picture())
    .jpeg()
    .withMetadata({orientation: 6})
    .toBuffer()
  const {_id, url} = await uploaded(bytes)
  expect(_id).toMatch(/-200x400-jpg$/)
  const {width, height, image} = await render(`${url}?w=100`)
  expect([width, height]).toEqual([100, 200])
  expect(await colourAt(image, 97, 3)).toBe('red')
})

test('a moving picture goes on moving, unless one frame is asked for', async () => {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
      sharp({create: {width: 40, height: 20, channels: 3, background}})
        .png()
        .toBuffer(),
    ),
  )
  const gif = await sharp(frames, {join: {animated: true}})
    .gif()
    .toBuffer()
  const {url} = await uploaded(gif)
  expect(await render(`${url}?w=20`)).toMatchObject({width: 20, pages: 3})
  expect(await render(`${url}?w=10&h=10&fit=crop`)).toMatchObject({width: 10, pages: 3})
  expect((await render(`${url}?w=20&frame=1`)).pages ?? 1).toBe(1)
})

test('an SVG is shown as it is, with a policy that runs nothing; other formats are drawn', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#ff0000"/></svg>'
  const {url} = await uploaded(Buffer.from(svg))
  const answer = await assets.get(`${url}?w=10`)
  expect(await answer.text()).toBe(svg)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  expect(await render(`${url}?w=10&fm=png`)).toMatchObject({width: 10, height: 5, format: 'png'})
})

test('a rendition is made once', async () => {
  const {url} = await uploaded()
  const first = await render(`${url}?w=50&h=20`)
  await lake.lake.parts.assets.renditions.settled()
  expect(readdirSync(join(lake.dataDir, 'cache', 'images'))).toHaveLength(1)
  expect((await render(`${url}?h=20&w=50`)).bytes).toEqual(first.bytes)
  expect(readdirSync(join(lake.dataDir, 'cache', 'images'))).toHaveLength(1)
})

test('what would be too large, and what does not fit, is refused', async () => {
  const {url} = await uploaded()
  expect((await assets.get(`${url}?w=8192`)).status).toBe(413)
  expect((await assets.get(`${url}?w=0`)).status).toBe(400)
})

test('no way out of the folder, and nothing without its document', async () => {
  const {url, path, _id} = await uploaded()
  const name = path.split('/').at(-1) ?? ''
  for (const address of [
    '/images/test/production/..%2f..%2fsystem.sqlite',
    '/images/test/production/%2e%2e%2f%2e%2e%2fsystem.sqlite',
    `/images/test/..%2fproduction/${name}`,
    `/images/other/production/${name}`,
    `/files/test/production/${name}`,
    `/images/test/production/${'0'.repeat(40)}-1x1.png`,
  ]) {
    expect([address, (await assets.get(address)).status]).toEqual([address, 404])
  }
  expect((await assets.get(`${url}/a-prettier-name.png`)).status).toBe(200)
  await lake.client('editor').delete(_id)
  expect((await assets.get(url)).status).toBe(404)
  expect((await assets.get(`${url}?w=10`)).status).toBe(404)
})
