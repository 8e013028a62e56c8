import {HOME_QUERY, parseHome} from '@healing-library/content/queries/home'
import {LIBRARY_QUERY, parseLibrary} from '@healing-library/content/queries/library'
import {PAGE_SLUGS_QUERY} from '@healing-library/content/queries/page-slugs'
import {parseSiteSettings, SITE_SETTINGS_QUERY} from '@healing-library/content/queries/site-settings'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY} from '@healing-library/content/queries/substance-guide'
import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

let library: LibraryLake

beforeAll(async () => {
  library = await openLibraryLake()
})
afterAll(() => library.close())

test('the lake gives the site every page of the starter content, with nothing left out', async () => {
  const {site} = library
  const slugs = await site.fetch(PAGE_SLUGS_QUERY, {type: 'substanceGuide'})
  expect(slugs).toEqual([{slug: 'esketamine'}, {slug: 'ketamine'}, {slug: 'mdma'}, {slug: 'psilocybin'}])
  for (const {slug} of slugs) {
    const {value, problems} = parseSubstanceGuide(await site.fetch(SUBSTANCE_GUIDE_QUERY, {slug: slug ?? ''}))
    expect({slug, problems}).toEqual({slug, problems: []})
    expect(value?.evidence.length).toBeGreaterThan(1)
  }
  expect(parseLibrary(await site.fetch(LIBRARY_QUERY))).toMatchObject({value: {length: 4}, problems: []})
  expect(parseHome(await site.fetch(HOME_QUERY)).problems).toEqual([])
  expect(parseSiteSettings(await site.fetch(SITE_SETTINGS_QUERY)).problems).toEqual([])
})

test('a draft stays out of what the site reads', async () => {
  const {site, editor} = library
  await editor.createOrReplace({
    _id: 'drafts.guide-ketamine',
    _type: 'substanceGuide',
    title: 'Ketamine, half rewritten',
    slug: {_type: 'slug', current: 'ketamine'},
  })
  const {value} = parseSubstanceGuide(await site.fetch(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'}))
  expect(value?.title).toBe('Ketamine')
  await editor.delete('drafts.guide-ketamine')
})

test('loading the starter content again changes nothing that it says', async () => {
  const {site, editor, documents} = library
  const read = () => site.fetch(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'})
  const before = await read()
  await editor.mutate(documents.map((document) => ({createOrReplace: document})))
  expect(await read()).toEqual(before)
})
