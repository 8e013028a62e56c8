import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {pino} from 'pino'

import {openLake} from '../src/open-lake.ts'
import {type SpawnedLake, spawnLake} from './spawn-lake.ts'

let dataDir: string
let lake: SpawnedLake | undefined
let token: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-schedule-'))
  const prepared = openLake({dataDir, config: {}, log: pino({level: 'silent'})})
  token = prepared.parts.directory.addToken({label: 'editor', roleNames: ['editor']}).token
  prepared.close()
})
afterEach(async () => {
  await lake?.kill()
  rmSync(dataDir, {recursive: true})
})

async function serve(): Promise<SanityClient> {
  lake = await spawnLake(dataDir)
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
  })
}

async function scheduled(client: SanityClient, releaseId: string, inMs: number): Promise<string> {
  await client.releases.create({releaseId, metadata: {releaseType: 'scheduled'}})
  await client.create({_id: `versions.${releaseId}.${releaseId}`, _type: 'guide', title: releaseId})
  const publishAt = new Date(Date.now() + inMs).toISOString()
  await client.releases.schedule({releaseId, publishAt})
  return publishAt
}

async function published(client: SanityClient, id: string): Promise<Date> {
  for (let tries = 0; tries < 400; tries += 1) {
    const document = await client.getDocument(id)
    if (document) return new Date(document._updatedAt)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${id} was not published`)
}

test('a release is published at its time, not before, and not when it was unscheduled', async () => {
  const client = await serve()
  await scheduled(client, 'stays', 2_500)
  await client.releases.unschedule({releaseId: 'stays'})
  const publishAt = await scheduled(client, 'goes', 2_500)
  const at = await published(client, 'goes')
  expect(at.getTime()).toBeGreaterThanOrEqual(Date.parse(publishAt))
  expect(at.getTime()).toBeLessThan(Date.parse(publishAt) + 5_000)
  expect(await client.releases.get({releaseId: 'goes'})).toMatchObject({state: 'published', publishAt})
  expect(await client.getDocument('stays')).toBeUndefined()
}, 30_000)

test('what is scheduled outlives a kill: it is published at its time, or at once when that has passed', async () => {
  const client = await serve()
  const [missed, ahead] = [await scheduled(client, 'missed', 2_000), await scheduled(client, 'ahead', 8_000)]
  await lake?.kill()
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, Date.parse(missed) - Date.now())))
  const servedAgainMs = Date.now()
  const again = await serve()
  expect((await published(again, 'missed')).getTime()).toBeGreaterThanOrEqual(servedAgainMs)
  expect((await published(again, 'ahead')).getTime()).toBeGreaterThanOrEqual(Date.parse(ahead))
  // Once, and in the name of who scheduled it.
  const history = await again.request<unknown>({
    url: '/data/history/production/transactions/_.releases.missed?excludeContent=true',
  })
  const lines = String(history).trim().split('\n')
  expect(lines).toHaveLength(3)
  const authors = new Set(lines.map((line) => /"author":"([^"]*)"/.exec(line)?.[1]))
  expect(authors.size).toBe(1)
}, 60_000)

test('a release that cannot be published when its time comes says why and is active again', async () => {
  const client = await serve()
  await client.create({_id: 'old', _type: 'guide'})
  await client.releases.create({releaseId: 'r1', metadata: {releaseType: 'scheduled'}})
  await client.unpublishVersion({releaseId: 'r1', publishedId: 'old'})
  await client.releases.schedule({releaseId: 'r1', publishAt: new Date(Date.now() + 3_000).toISOString()})
  await client.create({_id: 'late', _type: 'guide', see: {_type: 'reference', _ref: 'old'}})
  let release = await client.releases.get({releaseId: 'r1'})
  for (let tries = 0; tries < 400 && release?.state === 'scheduled'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25))
    release = await client.releases.get({releaseId: 'r1'})
  }
  expect(release).toMatchObject({
    state: 'active',
    error: {message: expect.stringMatching(/"old" cannot be deleted/)},
  })
  expect(await client.getDocument('old')).toBeDefined()
  await client.delete('late')
  await client.releases.publish({releaseId: 'r1'})
  const done = await client.releases.get({releaseId: 'r1'})
  expect(done).toMatchObject({state: 'published'})
  expect(done).not.toHaveProperty('error')
}, 30_000)
