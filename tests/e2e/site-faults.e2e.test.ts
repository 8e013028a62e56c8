import {readdir, readFile} from 'node:fs/promises'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import {load} from '../faults/load.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, isAlive, lakeCommand, type Library, startAgain, until} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'

jest.setTimeout(180_000)

const LOAD_MS = 10_000
/** A withdrawal holds for readers within this time (consent-withdrawn.e2e.test.ts); a busy machine is given twice that. */
const GONE_WITHIN_MS = 6000
const PEOPLE = '/people'

const stamp = Date.now().toString(36)
const id = `person-faults-${stamp}`
let library: Library
let token: string
let editor: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  token = await lakeCommand(['token', 'add', 'faults', '--role', 'administrator'])
  editor = lakeClient(library, token)
})
afterAll(async () => {
  await lakeClient(await currentLibrary(), token).delete(id)
})

async function write(name: string): Promise<void> {
  const known = await editor.fetch<{_id: string; _type: string}>(
    '*[_type == "person" && _id in path("*") && _id != $id][0]',
    {id},
  )
  await editor.createOrReplace({...known, _id: id, name}, {visibility: 'sync'})
}

const pageSays = async (word: string, path = PEOPLE) =>
  (await (await fetch(library.siteUrl + path)).text()).includes(word)

test('under the load that the machine gives: no error, and nothing that was withdrawn is served', async () => {
  const word = `Rowan${stamp}`
  await write(word)
  await until(() => pageSays(word), 20_000, 'the person is not on the page')
  const paths = PAGES.filter((path) => path !== '/library/no-such-guide')
  let withdrawnAtMs = Number.POSITIVE_INFINITY
  let servedBefore = 0
  const servedAfter: number[] = []
  const withdrawing = new Promise((resolve) => setTimeout(resolve, LOAD_MS / 4)).then(async () => {
    await editor.delete(id, {visibility: 'sync'})
    withdrawnAtMs = performance.now()
  })
  const result = await load({
    siteUrl: library.siteUrl,
    // Asked for between all others.
    paths: paths.flatMap((path) => [path, PEOPLE]),
    forMs: LOAD_MS,
    hear: (path, text, askedAtMs) => {
      if (path !== PEOPLE || !text.includes(word)) return
      if (askedAtMs > withdrawnAtMs) servedAfter.push(askedAtMs - withdrawnAtMs)
      else servedBefore += 1
    },
  })
  await withdrawing
  const lastMs = Math.max(0, ...servedAfter)
  process.stdout.write(
    `${Math.round(LOAD_MS / 1000)} s of mixed pages: ${result.answered} answers, ${Math.round(result.answeredASecond)} a second, ${result.errors.length} errors, median ${Math.round(result.medianMs)} ms, p99 ${Math.round(result.p99Ms)} ms; what was withdrawn was last served ${Math.round(lastMs)} ms after\n`,
  )
  expect(result.errors).toEqual([])
  expect(result.answered).toBeGreaterThan(paths.length)
  expect(servedBefore).toBeGreaterThan(0)
  expect(lastMs).toBeLessThan(GONE_WITHIN_MS)
})

test('a site that is killed while it hears of a change shows it after the next start', async () => {
  const word = `Spruce${stamp}`
  await write(`Before${stamp}`)
  await until(() => pageSays(`Before${stamp}`), 20_000, 'the person is not on the page')
  const sitePid = await childWith(library.pid, 'serve.ts')
  // The lake has acknowledged it; the site may have heard of it, or not, or be in the middle.
  await write(word)
  process.kill(sitePid, 'SIGKILL')
  await until(() => !isAlive(library.pid), 20_000, 'npm start went on without its site')
  library = await startAgain()
  editor = lakeClient(library, token)
  const beganMs = performance.now()
  await until(() => pageSays(word), 20_000, 'what was published is not on the page')
  expect(await pageSays(`Before${stamp}`)).toBe(false)
  process.stdout.write(
    `Site killed while it heard of a change: on the page ${Math.round(performance.now() - beganMs)} ms after the next start\n`,
  )
})

async function childWith(parent: number, part: string): Promise<number> {
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '')
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')
    if (status.includes(`PPid:\t${parent}\n`) && command.includes(part)) return Number(entry)
  }
  throw new Error(`Process ${parent} has no child that runs ${part}.`)
}
