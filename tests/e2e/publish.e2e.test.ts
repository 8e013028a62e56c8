import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {ketamineId, lakeClient} from './harness/lake-client.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {openGuide, publish, sessionToken, signInByHand, summaryField} from './harness/studio.ts'

jest.setTimeout(120_000)

/** A visitor reads what was published within this time. */
const VISIBLE_WITHIN_MS = 3000

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test('an editor signs in, edits the ketamine guide and publishes; a visitor reads it within 3 s', async () => {
  const guideUrl = `${library.siteUrl}/library/ketamine`
  const summary = `Ketamine is an anaesthetic that is also studied for depression. Written by a test at ${Date.now()}.`
  const id = await ketamineId(library)
  expect(await textOf(guideUrl)).not.toContain(summary)

  const {page, problems} = await openPage(browser)
  await signInByHand(page, library, library)
  await openGuide(page, 'Ketamine')
  await summaryField(page).fill(summary)

  const editor = lakeClient(library, await sessionToken(page))
  await until(
    async () => (await editor.getDocument(`drafts.${id}`))?.['summary'] === summary,
    10_000,
    'the Studio did not save the draft',
  )
  // Nobody without a sign-in sees a draft, whichever way it is asked for.
  const anybody = lakeClient(library)
  expect(await anybody.getDocument(`drafts.${id}`)).toBeUndefined()
  expect(await anybody.fetch('*[_id in path("drafts.**")]')).toEqual([])
  expect(await anybody.fetch('*[summary == $summary]', {summary})).toEqual([])
  expect(await anybody.fetch('*[summary == $summary]', {summary}, {perspective: 'drafts'})).toEqual([])
  expect(await textOf(guideUrl)).not.toContain(summary)

  await publish(page)
  const pressedAtMs = performance.now()
  // What was typed just now is checked to its end first, which takes as long as the machine takes.
  await until(
    async () => (await anybody.getDocument(id))?.['summary'] === summary,
    15_000,
    'the Studio did not publish',
  )
  const publishedAtMs = performance.now()
  await until(
    async () => (await textOf(guideUrl)).includes(summary),
    15_000,
    'the site did not show the summary',
  )
  const visibleAtMs = performance.now()
  const checkedMs = Math.round(publishedAtMs - pressedAtMs)
  const visibleAfterMs = Math.round(visibleAtMs - publishedAtMs)
  process.stdout.write(
    `Pressed "Publish" in the Studio: published after ${checkedMs} ms, on the page of the site ${visibleAfterMs} ms later\n`,
  )
  expect(visibleAfterMs).toBeLessThan(VISIBLE_WITHIN_MS)
  expect(problems).toEqual([])
  await page.context().close()
})

async function textOf(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return await response.text()
}
