import {mkdtempSync, rmSync} from 'node:fs'
import {createReadStream} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import {pino} from 'pino'
import sharp from 'sharp'

import {isJsonObject, type Json} from '../src/domain/json.ts'
import type {Lake} from '../src/lake.ts'
import {openLake} from '../src/open-lake.ts'
import {type Listening, serveLake} from '../src/server/serve.ts'
import {runLake} from './command-line.ts'
import {freePort} from './ports.ts'
import {spawnLake} from './spawn-lake.ts'

jest.setTimeout(60_000)

type Served = {dataDir: string; lake: Lake; client: SanityClient; close: () => Promise<void>}

let folder: string
let open: Served[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-portability-'))
})
afterEach(async () => {
  for (const one of open) await one.close()
  open = []
  rmSync(folder, {recursive: true})
})

/** A lake on a real port: Sanity's tools bring their own HTTP. */
async function serve(name: string): Promise<Served> {
  const dataDir = join(folder, name)
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const lake = openLake({dataDir, config: {publicUrl}, log: pino({level: 'silent'})})
  const listening: Listening = await serveLake(lake, {host: '127.0.0.1', port})
  const {token} = lake.parts.directory.addToken({label: name, roleNames: ['administrator']})
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: publicUrl,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
  })
  const close = async () => {
    await listening.close()
    lake.close()
  }
  const served = {dataDir, lake, client, close}
  open.push(served)
  return served
}

async function closeAll(): Promise<void> {
  for (const one of open) await one.close()
  open = []
}

const block = (text: string) => ({
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's1', text, marks: []}],
})

/** Every shape that a document may have, and two assets: one that is pointed at, one that is not. */
async function fill({client}: Served): Promise<void> {
  const pixels = {create: {width: 40, height: 30, channels: 3, background: '#2a6f6b'}} as const
  const image = await client.assets.upload('image', await sharp(pixels).png().toBuffer(), {
    filename: 'a garden.png',
    title: 'A garden',
    creditLine: 'Staff',
  })
  const file = await client.assets.upload('file', Buffer.from('a,b\n1,2\n'), {filename: 'table.csv'})
  const picture = {
    _type: 'image',
    alt: 'Leaves',
    asset: {_type: 'reference', _ref: image._id},
    crop: {_type: 'sanity.imageCrop', top: 0.1, bottom: 0, left: 0, right: 0.25},
  }
  await client
    .transaction()
    .create({
      _id: 'a',
      _type: 'note',
      _createdAt: '2020-01-02T03:04:05Z',
      title: 'Ψ — “quotes”, \u2028 and 🌿',
      numbers: [0, -1.5, 1e21, 12345678901],
      nothing: null,
      yes: true,
      empty: {},
      body: [block('one'), {...picture, _key: 'p1'}],
      picture,
      table: {_type: 'file', asset: {_type: 'reference', _ref: file._id}},
      link: {_type: 'reference', _ref: 'b'},
      weak: {_type: 'reference', _ref: 'nowhere', _weak: true},
    })
    .create({_id: 'b', _type: 'note', link: {_type: 'reference', _ref: 'a'}})
    .create({_id: 'drafts.a', _type: 'note', title: 'Another', picture})
    .create({_id: 'consent.one', _type: 'consent', given: true})
    .commit()
  await client.releases.create({releaseId: 'r1', metadata: {title: 'Spring', releaseType: 'asap'}})
  await client.create({_id: 'versions.r1.a', _type: 'note', title: 'In spring', picture})
  await client.releases.create({releaseId: 'r0', metadata: {releaseType: 'asap'}})
  await client.releases.archive({releaseId: 'r0'})
  const red = {...pixels, create: {...pixels.create, background: '#a02020'}}
  await client.assets.upload('image', await sharp(red).jpeg().toBuffer(), {filename: 'unused.jpg'})
}

/** What a move may change: the transaction and time of writing; of assets, where they stand. */
const OF_DOCUMENTS = ['_rev', '_updatedAt']
const OF_ASSETS = [...OF_DOCUMENTS, '_createdAt', 'uploadId', 'url']

/** JSON text with the keys in order: equal text is an equal document. */
function canonical(value: Json, without: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).filter((key) => !without.includes(key))
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
    .join(',')}}`
}

function contentOf({lake}: Served): {documents: string[]; assets: string[]} {
  const all = lake.parts.datasets.get('production')?.store.documents() ?? []
  const isAsset = (type: string) => type.startsWith('sanity.')
  return {
    documents: all.filter(({_type}) => !isAsset(_type)).map((one) => canonical(one, OF_DOCUMENTS)),
    assets: all.filter(({_type}) => isAsset(_type)).map((one) => canonical(one, OF_ASSETS)),
  }
}

async function bytesOf({client}: Served): Promise<string[]> {
  // By its path: `url` names the address that the lake was configured with when the file came in.
  const paths: string[] = await client.fetch('*[_type match "sanity.*Asset"] | order(_id).path')
  const {apiHost} = client.config()
  return Promise.all(
    paths.map(async (path) =>
      Buffer.from(await (await fetch(`${apiHost}/${path}`)).arrayBuffer()).toString('base64'),
    ),
  )
}

test('what @sanity/export takes out, @sanity/import puts into another lake', async () => {
  const [from, to] = [await serve('from'), await serve('to')]
  await fill(from)
  const archive = join(folder, 'theirs.tar.gz')
  const exported = await exportDataset({client: from.client, dataset: 'production', outputPath: archive})
  expect(exported).toMatchObject({documentCount: 7, assetCount: 3})
  const imported = await sanityImport(createReadStream(archive), {
    client: to.client,
    operation: 'create',
    allowAssetsInDifferentDataset: false,
  })
  expect(imported).toMatchObject({numDocs: 7, warnings: []})
  expect(contentOf(to)).toEqual(contentOf(from))
  expect(contentOf(to).documents).toHaveLength(7)
  expect(await bytesOf(to)).toEqual(await bytesOf(from))
})

test('the lake reads what @sanity/export wrote, and @sanity/import reads what the lake wrote', async () => {
  const from = await serve('from')
  await fill(from)
  const expected = {content: contentOf(from), bytes: await bytesOf(from)}
  const theirs = join(folder, 'theirs.tar.gz')
  await exportDataset({client: from.client, dataset: 'production', outputPath: theirs})
  const ours = join(folder, 'ours.tar.gz')
  expect(await runLake(from.dataDir, ['export', ours])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('7 documents and 3 assets'),
  })

  const first = await serve('first')
  await first.close()
  open = open.filter((one) => one !== first)
  const imported = await runLake(first.dataDir, ['import', theirs])
  expect(imported.stderr).toBe('')
  expect(imported).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('5 of 5 documents, 3 assets, 2 releases'),
  })
  const second = await serve('second')
  await sanityImport(createReadStream(ours), {client: second.client, operation: 'create'})
  const third = await serve('first')
  for (const lake of [second, third]) {
    expect(contentOf(lake)).toEqual(expected.content)
    expect(await bytesOf(lake)).toEqual(expected.bytes)
  }
})

test('an import into a lake that serves goes through it, a second one with --missing writes nothing', async () => {
  const from = await serve('from')
  await fill(from)
  const archive = join(folder, 'ours.tar.gz')
  await runLake(from.dataDir, ['export', archive])
  await closeAll()
  // A process of its own that serves, as in real life.
  const to = join(folder, 'to')
  const port = await freePort()
  const environment = {LAKE_PORT: String(port), LAKE_ADMIN_PASSWORD: 'correct-horse-battery'}
  const serving = await spawnLake(to, environment)
  try {
    const first = await runLake(to, ['import', archive], environment)
    expect(first.stderr).toBe('')
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('5 of 5 documents, 3 assets, 2 releases'),
    })
    const second = await runLake(to, ['import', archive, '--missing'], environment)
    expect(second).toMatchObject({code: 0, stdout: expect.stringContaining('0 of 5 documents')})
    const third = await runLake(to, ['import', archive], environment)
    expect(third).toMatchObject({code: 1, stderr: expect.stringContaining('already exists')})
  } finally {
    await serving.stop()
  }
  const reopened = await serve('to')
  expect(contentOf(reopened).documents).toHaveLength(7)
  expect((await bytesOf(reopened)).every((bytes) => bytes.length > 0)).toBe(true)
})
