import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'

import {launchBrowser} from './harness/browser.ts'
import {ketamineId, lakeClient} from './harness/lake-client.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {summaryField} from './harness/studio.ts'

jest.setTimeout(120_000)

/** A browser opens six connections of HTTP/1.1 to one host: with a listener on each, the seventh request waits for ever. */
const LISTENERS = 30
const SAVED_WITHIN_MS = 5000

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('listeners', browser)
})

afterAll(async () => browser.close())

test('with thirty listeners open in one tab, an edit is saved at once', async () => {
  const {
    page,
    problems,
    client: editor,
  } = await people.as('administrator', {viewport: {width: 2400, height: 900}})
  const id = await ketamineId(library)
  const others = await lakeClient(library).fetch<{_id: string}[]>(
    '*[_type == "publication"] | order(_id)[0...10]{_id}',
  )
  // The last pane is the widest: the guide is edited there.
  const panes = [...others.map(({_id}) => `${_id},type=publication`), `${id},type=substanceGuide`]

  const listeners = countListeners(page)
  await page.goto(`${library.studioUrl}/structure/evidence;publication;${panes.join(';')}`)
  await until(() => listeners.open() >= LISTENERS, 30_000, `only ${listeners.open()} listeners were opened`)
  expect(listeners.sockets()).toBe(1)
  expect(listeners.overHttp()).toBe(0)

  const summary = `Saved with thirty listeners open, ${Date.now()}.`
  const field = summaryField(page)
  await field.fill(summary)
  const typedAtMs = performance.now()
  await until(
    async () => (await editor.getDocument(`drafts.${id}`))?.['summary'] === summary,
    30_000,
    'the edit was not saved',
  )
  const savedAfterMs = Math.round(performance.now() - typedAtMs)
  process.stdout.write(
    `${listeners.open()} listeners open, the edit was in the lake after ${savedAfterMs} ms\n`,
  )
  expect(savedAfterMs).toBeLessThan(SAVED_WITHIN_MS)
  expect(listeners.open()).toBeGreaterThanOrEqual(LISTENERS)
  expect(problems).toEqual([])
  await page.context().close()
})

/** Counts the streams that the tab holds open, by what it sends over its sockets. */
function countListeners(page: Page) {
  let open = 0
  let sockets = 0
  let overHttp = 0
  page.on('websocket', (socket) => {
    if (!socket.url().endsWith('/streams')) return
    sockets += 1
    socket.on('framesent', ({payload}) => {
      open += String(payload).includes('"close"') ? -1 : 1
    })
  })
  page.on('request', (request) => {
    if (/\/data\/(?:listen|live)\//.test(request.url())) overHttp += 1
  })
  return {open: () => open, sockets: () => sockets, overHttp: () => overHttp}
}
