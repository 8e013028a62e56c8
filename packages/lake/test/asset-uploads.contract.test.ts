import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {ClientError} from '@sanity/client'
import {isBlurhashValid} from 'blurhash'
import sharp from 'sharp'
import {thumbHashToApproximateAspectRatio, thumbHashToRGBA} from 'thumbhash'

import {colourAt, picture} from './pictures.ts'
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
    const answer = await assets.get(document.url)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBeNull()
    const download = await assets.get(`${document.url}?dl=R%C3%A9sum%C3%A9%20(1).pdf`)
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
    const {headers} = await assets.get(url)
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
