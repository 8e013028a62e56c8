import {join, resolve} from 'node:path'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {openById} from './harness/studio.ts'

jest.setTimeout(120_000)

const PICTURE = join(resolve(import.meta.dirname, '../..'), 'docs/screenshot.png')

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('pictures', browser)
})

afterAll(async () => browser.close())

test('a picture that an editor uploads is kept, shown and cropped by the lake', async () => {
  const {page, problems, client: editor} = await people.as('administrator')
  const id = await lakeClient(library).fetch<string>(
    '*[_type == "substanceGuide" && slug.current == "psilocybin"][0]._id',
  )
  await openById(page, library, id)

  const preview = page.waitForResponse((response) => response.url().includes('/images/local/production/'))
  await page.locator('input[type=file]').first().setInputFiles(PICTURE)
  const shown = await preview
  expect(shown.status()).toBe(200)
  expect(new URL(shown.url()).origin).toBe(library.lakeUrl)
  expect(shown.headers()['content-type']).toMatch(/^image\//)
  await page.getByTestId('image-input').locator('img').first().waitFor()
  expect(problems).toEqual([])

  await page.context().close()
  await editor.delete(`drafts.${id}`)
})
