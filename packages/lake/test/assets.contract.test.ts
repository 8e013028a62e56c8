import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {ClientError} from '@sanity/client'
import {createImageUrlBuilder} from '@sanity/image-url'
import {isBlurhashValid} from 'blurhash'
import sharp from 'sharp'
import {thumbHashToApproximateAspectRatio, thumbHashToRGBA} from 'thumbhash'

import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(30_000)

const PUBLIC_URL = 'http://lake.test'

let lake: TestLake

beforeEach(() => {
  lake = openTestLake({
    publicUrl: PUBLIC_URL,
    limits: {maxAssetBytes: 200_000, maxImagePixels: 1_000_000, imageCacheBytes: 1_000_000},
  })
})
afterEach(async () => {
  await lake.lake.parts.assets.renditions.settled()
  lake.close()
})

/** Left half green, right half blue; the top left corner red. */
async function picture(width = 400, height = 200, format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' = 'png') {
  const part = (w: number, h: number, background: string) =>
    sharp({create: {width: w, height: h, channels: 3, background}})
      .png()
      .toBuffer()
  return sharp({create: {width, height, channels: 3, background: '#0000ff'}})
    .composite([
      {input: await part(width / 2, height, '#00aa00'), left: 0, top: 0},
      {input: await part(width / 8, height / 8, '#ff0000'), left: 0, top: 0},
    ])
    .removeAlpha()
    .toFormat(format)
    .toBuffer()
}

const get = (url: string, headers: Record<string, string> = {}) =>
  lake.request(url.replace(PUBLIC_URL, ''), {headers})

async function render(url: string, headers?: Record<string, string>) {
  const response = await get(url, headers)
  expect(response.status).toBe(200)
  const bytes = Buffer.from(await response.arrayBuffer())
  const image = sharp(bytes)
  const {width, height, format, hasAlpha, pages} = await image.metadata()
  return {width, height, format, hasAlpha, pages, bytes, image, headers: response.headers}
}

/** The colour at a place, named; what is near enough is the same. */
async function colourAt(image: sharp.Sharp, left: number, top: number): Promise<string> {
  const {data} = await image
    .clone()
    .extract({left, top, width: 1, height: 1})
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  const near = (value: number, wanted: number) => Math.abs(value - wanted) < 40
  const colours = {red: [255, 0, 0], green: [0, 170, 0], blue: [0, 0, 255], white: [255, 255, 255]}
  const found = Object.entries(colours).find(([, rgb]) =>
    rgb.every((value, index) => near(data[index] ?? 0, value)),
  )
  return found?.[0] ?? [...data].join(',')
}

describe('an upload by the client', () => {
  test('makes the document that hosted Sanity makes', async () => {
    const bytes = await picture()
    const client = lake.client('editor')
    const document = await client.assets.upload('image', bytes, {
      filename: 'C:\\photos\\leaf.png',
      title: 'A leaf',
      creditLine: 'The library',
      source: {id: '1', name: 'archive', url: 'https://example.org/1'},
    })
    const id = document._id.split('-')[1] ?? ''
    expect(document).toMatchObject({
      _id: `image-${id}-400x200-png`,
      _type: 'sanity.imageAsset',
      assetId: id,
      sha1hash: id,
      extension: 'png',
      mimeType: 'image/png',
      size: bytes.byteLength,
      originalFilename: 'leaf.png',
      title: 'A leaf',
      creditLine: 'The library',
      source: {id: '1', name: 'archive', url: 'https://example.org/1'},
      path: `images/test/production/${id}-400x200.png`,
      url: `${PUBLIC_URL}/images/test/production/${id}-400x200.png`,
      metadata: {
        dimensions: {width: 400, height: 200, aspectRatio: 2},
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
      },
    })
    const {metadata} = document
    expect(isBlurhashValid(metadata.blurHash ?? '').result).toBe(true)
    expect(metadata.palette?.dominant?.background).toMatch(/^#[0-9a-f]{6}$/)
    expect(metadata.palette?.dominant?.population).toBeCloseTo(50, -1)
    expect(await client.getDocument(document._id)).toMatchObject({_id: document._id})
    expect(
      readFileSync(
        join(lake.dataDir, 'assets', document.path.replace('images/test/production', 'production/images')),
      ),
    ).toEqual(bytes)
  })

  test('only the metadata asked for, and none of what is personal', async () => {
    const client = lake.client('editor')
    const {metadata} = await client.assets.upload('image', await picture(80, 40), {extract: ['lqip']})
    expect(metadata).toHaveProperty('lqip')
    expect(metadata).not.toHaveProperty('palette')
    const bare = await client.assets.upload('image', await picture(160, 40), {extract: []})
    expect(bare.metadata).not.toHaveProperty('lqip')
    const unknown = await lake.request('/v1/assets/images/production?meta=faces', {
      method: 'POST',
      role: 'editor',
      body: new Uint8Array(await picture()),
    })
    expect(unknown.status).toBe(501)
  })

  /** A picture that says of itself where it was taken, and with what. */
  const photograph = async (width: number) =>
    sharp(await picture(width, 80, 'jpeg'))
      .withExif({
        IFD0: {Make: 'Camera', Model: 'One', Artist: 'Somebody'},
        IFD2: {DateTimeOriginal: '2024:05:06 07:08:09', FNumber: '28/10', ISOSpeedRatings: '200'},
        IFD3: {
          GPSLatitudeRef: 'S',
          GPSLatitude: '33/1 51/1 3600/100',
          GPSLongitudeRef: 'E',
          GPSLongitude: '151/1 12/1 0/1',
          GPSAltitude: '12/1',
        },
      })
      .jpeg()
      .toBuffer()

  test('what a camera wrote, to those who ask for it by name', async () => {
    const client = lake.client('editor')
    const unasked = await client.assets.upload('image', await photograph(160))
    for (const part of ['image', 'exif', 'location']) expect(unasked.metadata).not.toHaveProperty(part)
    expect(JSON.stringify(unasked)).not.toMatch(/Somebody|2024/)
    const asked = await client.assets.upload('image', await photograph(240), {
      extract: ['image', 'exif', 'location'],
    })
    expect(asked.metadata).toMatchObject({
      image: {_type: 'sanity.imageExifTags', Make: 'Camera', Model: 'One'},
      exif: {
        _type: 'sanity.imageExifMetadata',
        DateTimeOriginal: '2024-05-06T07:08:09.000Z',
        FNumber: 2.8,
        ISOSpeedRatings: 200,
      },
      location: {_type: 'geopoint', lat: -33.86, lng: 151.2, alt: 12},
    })
    expect(asked.metadata).not.toHaveProperty('lqip')
    const without = await client.assets.upload('image', await picture(88, 40), {
      extract: ['exif', 'location'],
    })
    expect(without.metadata).not.toHaveProperty('exif')
    expect(without.metadata).not.toHaveProperty('location')
  })

  test('a thumb hash, from which the picture can be told', async () => {
    const {metadata} = await lake
      .client('editor')
      .assets.upload('image', await picture(), {extract: ['thumbhash']})
    const hash = Buffer.from(metadata.thumbHash ?? '', 'base64')
    expect(thumbHashToApproximateAspectRatio(hash)).toBeCloseTo(2, 0)
    const {w, h, rgba} = thumbHashToRGBA(hash)
    const image = sharp(rgba, {raw: {width: w, height: h, channels: 4}}).png()
    expect(await colourAt(sharp(await image.toBuffer()), w - 2, h - 2)).toBe('blue')
  })

  test('the same bytes are the same asset, whatever they are called', async () => {
    const client = lake.client('editor')
    const bytes = await picture()
    const one = await client.assets.upload('image', bytes, {filename: 'one.png'})
    const two = await client.assets.upload('image', bytes, {filename: 'two.exe', contentType: 'text/html'})
    expect(two).toEqual(one)
  })

  test('a file keeps its bytes; what it is, its bytes say', async () => {
    const client = lake.client('editor')
    const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')
    const document = await client.assets.upload('file', pdf, {filename: 'report.html'})
    expect(document).toMatchObject({
      _type: 'sanity.fileAsset',
      extension: 'pdf',
      mimeType: 'application/pdf',
      originalFilename: 'report.html',
    })
    const answer = await get(document.url)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBeNull()
    const download = await get(`${document.url}?dl=R%C3%A9sum%C3%A9%20(1).pdf`)
    expect(download.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''R%C3%A9sum%C3%A9%20%281%29.pdf",
    )
  })

  test('a page is handed over as a download and runs nothing', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const {url, mimeType} = await lake
      .client('editor')
      .assets.upload('file', page, {filename: 'a.html', contentType: 'text/html'})
    expect(mimeType).toBe('application/octet-stream')
    const {headers} = await get(url)
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('what is not taken', () => {
  /** The status by which the lake refuses an upload. */
  async function refusal(bytes: Uint8Array, kind: 'image' | 'file' = 'image'): Promise<unknown> {
    try {
      await lake.client('editor').assets.upload(kind, Buffer.from(bytes))
      return 'taken'
    } catch (error) {
      return error instanceof ClientError ? error.statusCode : error
    }
  }

  test('what is no image, an empty body, an SVG with a script', async () => {
    expect(await refusal(Buffer.from('not an image'))).toBe(415)
    expect(await refusal(Buffer.from('%PDF-1.7\n'))).toBe(415)
    expect(await refusal(new Uint8Array())).toBe(400)
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'
    expect(await refusal(Buffer.from(svg))).toBe(415)
  })

  test('more bytes or more pixels than allowed', async () => {
    expect(await refusal(Buffer.alloc(200_001), 'file')).toBe(413)
    const large = sharp({create: {width: 1100, height: 1000, channels: 3, background: '#fff'}})
    expect(await refusal(await large.png().toBuffer())).toBe(413)
  })

  test('from those who may not write; nothing is kept', async () => {
    const bytes = await picture()
    for (const client of [lake.client(), lake.client('viewer')]) {
      await expect(client.assets.upload('image', bytes)).rejects.toMatchObject({statusCode: 403})
    }
    expect(readdirSync(lake.dataDir)).not.toContain('assets')
  })
})

describe('delivery', () => {
  async function uploaded(bytes?: Buffer) {
    return lake.client('editor').assets.upload('image', bytes ?? (await picture()))
  }
  const builder = () => createImageUrlBuilder({projectId: 'test', dataset: 'production', baseUrl: PUBLIC_URL})

  test('the original, unaltered, for ever', async () => {
    const bytes = await picture()
    const {url} = await uploaded(bytes)
    const answer = await get(url)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const again = await get(url, {'if-none-match': answer.headers.get('etag') ?? ''})
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
    const answer = await get(`${url}?w=10`)
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
    expect((await get(`${url}?w=8192`)).status).toBe(413)
    expect((await get(`${url}?w=0`)).status).toBe(400)
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
      expect([address, (await get(address)).status]).toEqual([address, 404])
    }
    expect((await get(`${url}/a-prettier-name.png`)).status).toBe(200)
    await lake.client('editor').delete(_id)
    expect((await get(url)).status).toBe(404)
    expect((await get(`${url}?w=10`)).status).toBe(404)
  })
})
