import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {EMBEDDED_PROJECT_ID} from '@healing-library/contracts/environment'
import {openLake} from '@healing-library/lake'
import {starterDocuments} from '@healing-library/starter'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'

import {DATASET, PROJECT_ID, type StandIn, startStandIn} from '../hosted/stand-in.ts'

jest.setTimeout(180_000)

/**
 * The way of docs/hosted.md, with the commands that it names: out of an embedded lake, into what stands for hosted Sanity
 * and out of it by Sanity's own command line, into an embedded lake again.
 */
const ROOT = resolve(import.meta.dirname, '../..')
const SANITY = join(ROOT, 'node_modules/sanity/bin/sanity')
const silent = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}

/** A PNG of 6 by 4 pixels. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAPklEQVR4nAXBoQEAMAgEsc5zqyEwCAziDQKDZdwmDzc88MIbX/weaWSQRTa55D1kKFChRovuMcYEU0wzy9wH+1kbwcHvyOAAAAAASUVORK5CYII=',
  'base64',
)

let folder: string
let hosted: StandIn
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosted-move-'))
  hosted = await startStandIn()
})
afterAll(async () => {
  await hosted.close()
  rmSync(folder, {recursive: true})
})

/** What a move changes by its nature: the transaction and the time of writing; of files, where they stand. */
const WRITTEN_ANEW = ['_rev', '_updatedAt']
const OF_FILES = [...WRITTEN_ANEW, '_createdAt', 'uploadId', 'url']

type Content = {documents: Map<string, string>; files: Map<string, string>}

/** Everything that a lake holds, as text that is equal when nothing was lost: documents, and the bytes of files. */
async function contentOf(
  client: SanityClient,
  fetchFile: (path: string) => Promise<Response>,
): Promise<Content> {
  const found = await client.fetch<unknown>('*')
  const all = Array.isArray(found) ? found.filter(isStoredDocument) : []
  const documents = new Map<string, string>()
  const files = new Map<string, string>()
  for (const document of all) {
    const isFile = /^sanity\.(?:image|file)Asset$/.test(document._type)
    const text = canonicalText(document, isFile ? OF_FILES : WRITTEN_ANEW)
    // The path of a file begins with the project.
    documents.set(document._id, isFile ? text.replaceAll(PROJECT_ID, EMBEDDED_PROJECT_ID) : text)
    const path = document['path']
    if (!isFile || typeof path !== 'string') continue
    const response = await fetchFile(`/${path}`)
    files.set(document._id, Buffer.from(await response.arrayBuffer()).toString('base64'))
  }
  return {documents, files}
}

/** JSON with its keys in order, at every depth: equal text is an equal document. */
const canonicalText = (document: object, without: readonly string[]): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(document).filter(([name]) => !without.includes(name))),
    (_name, value: unknown) =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  )

function withLake<Result>(
  name: string,
  use: (client: SanityClient, lake: ReturnType<typeof openLake>) => Promise<Result>,
): Promise<Result> {
  const lake = openLake({
    dataDir: join(folder, name),
    config: {projectId: EMBEDDED_PROJECT_ID, datasets: [DATASET], roles: LIBRARY_ROLES},
    log: silent,
  })
  const {token} = lake.parts.directory.addToken({label: name, roleNames: ['administrator']})
  const client = createClient({
    projectId: EMBEDDED_PROJECT_ID,
    dataset: DATASET,
    apiVersion: '2026-11-01',
    apiHost: 'http://lake.test',
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
    resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
  })
  return use(client, lake).finally(() => lake.close())
}

const readLake = (name: string): Promise<Content> =>
  withLake(name, (client, lake) =>
    contentOf(client, (path) => lake.fetch(new Request(`http://lake.test${path}`))),
  )

/** A library that was worked in: the starter content, and every kind of document that is not simply published. */
async function fill(client: SanityClient): Promise<void> {
  await client.mutate(
    starterDocuments().map((document) => ({createOrReplace: document})),
    {visibility: 'sync'},
  )
  const picture = await client.assets.upload('image', PICTURE, {filename: 'leaves.png', creditLine: 'Staff'})
  await client.assets.upload('file', Buffer.from('a,b\n1,2\n'), {filename: 'table.csv'})
  await client
    .transaction()
    .create({
      _id: 'drafts.guide-ketamine',
      _type: 'substanceGuide',
      title: 'Ketamine, half rewritten — “Ψ” 🌿',
      heroImage: {_type: 'image', asset: {_type: 'reference', _ref: picture._id}},
    })
    .create({
      _id: 'consent.move-test',
      _type: 'consentRecord',
      _createdAt: '2020-01-02T03:04:05Z',
      status: 'given',
    })
    .create({_id: 'registry.NCT00000001', _type: 'registryRecord', nctId: 'NCT00000001', proposals: []})
    .create({
      _id: 'signoff-move-test',
      _type: 'signOff',
      contentHash: 'a'.repeat(64),
      subject: {_type: 'reference', _ref: 'guide-ketamine'},
    })
    .commit()
  await client.releases.create({releaseId: 'spring', metadata: {title: 'Spring', releaseType: 'asap'}})
  await client.create({_id: 'versions.spring.guide-mdma', _type: 'substanceGuide', title: 'MDMA in spring'})
}

function run(args: string[], environment: Record<string, string>, cwd = ROOT): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd,
      env: {...process.env, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1', CI: '1', ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const pieces: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (piece: string) => pieces.push(piece))
    }
    child.once('close', (code) =>
      code === 0
        ? done(pieces.join(''))
        : fail(new Error(`${args.join(' ')} ended with ${code}: ${pieces.join('')}`)),
    )
  })
}

const lakeCommand = (name: string, ...args: string[]): Promise<string> =>
  run(['packages/lake/src/main.ts', '--config', 'tools/lake.config.ts', ...args], {
    LAKE_DATA_DIR: join(folder, name),
    LAKE_LOG_LEVEL: 'silent',
    SANITY_PROJECT_ID: '',
  })

const sanityCommand = (...args: string[]): Promise<string> =>
  run(
    [SANITY, ...args],
    {...hosted.environment, SANITY_AUTH_TOKEN: hosted.tokenOf('administrator')},
    join(ROOT, 'studio'),
  )

test('local, hosted, local: every document and every byte is the same', async () => {
  await withLake('before', (client) => fill(client))
  const before = await readLake('before')
  expect(before.documents.size).toBeGreaterThan(670)
  expect([...before.documents.keys()]).toEqual(
    expect.arrayContaining([
      'drafts.guide-ketamine',
      'consent.move-test',
      'registry.NCT00000001',
      'signoff-move-test',
      'versions.spring.guide-mdma',
      '_.releases.spring',
    ]),
  )
  expect(before.files.size).toBe(2)

  const [there, back] = [join(folder, 'there.tar.gz'), join(folder, 'back.tar.gz')]
  await lakeCommand('before', 'export', there)
  await sanityCommand('datasets', 'import', there, '--dataset', DATASET)
  const atSanity = await contentOf(
    createClient({
      projectId: PROJECT_ID,
      dataset: DATASET,
      apiVersion: '2026-11-01',
      useCdn: false,
      perspective: 'raw',
      token: hosted.tokenOf('administrator'),
      resolveFetch: () => hosted.fetch,
    }),
    (path) => hosted.fetch(`https://cdn.sanity.io${path}`),
  )
  expect(missingIn(atSanity, before)).toEqual([])

  await sanityCommand('datasets', 'export', DATASET, back)
  await lakeCommand('after', 'init')
  await lakeCommand('after', 'import', back)
  const after = await readLake('after')
  expect(missingIn(after, before)).toEqual([])
  expect(after.documents.size).toBe(before.documents.size)
  expect(after.files).toEqual(before.files)
})

/** Documents and files that are not the same there. */
function missingIn(there: Content, here: Content): string[] {
  const documents = [...here.documents].filter(([id, text]) => there.documents.get(id) !== text)
  const files = [...here.files].filter(([id, bytes]) => there.files.get(id) !== bytes)
  return [...documents, ...files].map(
    ([id]) => `${id}: ${there.documents.get(id)} is not ${here.documents.get(id)}`,
  )
}
