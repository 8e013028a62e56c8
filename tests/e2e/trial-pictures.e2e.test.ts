import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'

jest.setTimeout(60_000)

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test('without JavaScript a visitor sees the pictures of a substance, their figures, and the same figures as a file', async () => {
  const {page, problems} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/trials/pictures`)
  await page.getByRole('link', {name: /^Ketamine \(/}).click()
  await page.waitForURL(`${library.siteUrl}/trials/pictures?substance=ketamine`)

  const drawn = page.locator('#picture-by-phase svg rect[data-texture]')
  expect(await drawn.count()).toBeGreaterThan(2)
  const widest = await drawn.evaluateAll((bars) =>
    Math.max(...bars.map((bar) => bar.getBoundingClientRect().width)),
  )
  expect(widest).toBeGreaterThan(100)

  const href = (await page.locator('#picture-by-phase a[download]').getAttribute('href')) ?? ''
  const answer = await fetch(library.siteUrl + href)
  expect(answer.headers.get('content-type')).toMatch(/^text\/csv/)
  const file = (await answer.text()).trim().split('\r\n').slice(1)
  const table = await page
    .locator('#picture-by-phase tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, ({textContent}) => textContent)))
  expect(file.map((line) => line.split(',').slice(0, 2))).toEqual(table)
  expect(problems).toEqual([])
  await page.context().close()
})

test('a list has pictures of its own trials', async () => {
  const {page} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/trials/lists`)
  await page.locator('main a[href^="/trials/lists/"]').first().click()
  const [count] = (await page.locator('#trials h2').innerText()).split(' ')
  expect(await page.locator('#picture-by-phase').innerText()).toMatch(new RegExp(`\\b${count} trials?\\b`))
  const href = (await page.locator('#picture-by-country a[download]').getAttribute('href')) ?? ''
  expect((await fetch(library.siteUrl + href)).status).toBe(200)
  await page.context().close()
})

test.each([320, 1280])('no letters of a picture lie on one another at %i px', async (width) => {
  const {page} = await openPage(browser, {viewport: {width, height: 900}})
  await page.goto(`${library.siteUrl}/trials/pictures`)
  expect(await overlappingLetters(page)).toEqual([])
  await page.context().close()
})

test('a file that no picture has, and a filter that is not understood, are refused', async () => {
  const statusOf = async (path: string) => (await fetch(`${library.siteUrl}/trials/pictures/${path}`)).status
  expect(await statusOf('by-mood.csv')).toBe(404)
  expect(await statusOf('by-phase.csv?mood=good')).toBe(400)
})

async function overlappingLetters(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  return page.locator('figure svg').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const texts = Array.from(drawing.querySelectorAll('text'), (text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      })).filter(({box}) => box.width > 0)
      return texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter(
            ({box}) =>
              box.left < one.box.right - 1 &&
              box.right > one.box.left + 1 &&
              box.top < one.box.bottom - 4 &&
              box.bottom > one.box.top + 4,
          )
          .map((other) => `${one.words} / ${other.words}`),
      )
    }),
  )
}
