import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY} from '@healing-library/content/queries/substance-guide'
import {parseTrialPage, TRIAL_PAGE_QUERY} from '@healing-library/content/queries/trial-page'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {stegaClean} from '@sanity/client/stega'
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'

import {admit, pathOf} from '../../apps/web/preview/admit.ts'
import {locationsOf} from '../../studio/presentation/locations.ts'
import {PAGES_QUERY} from '../../studio/presentation/pages-query.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

const ENABLE = 'http://site.test/api/preview/enable'
const GUIDES = ['ketamine', 'psilocybin', 'mdma', 'esketamine']

let library: LibraryLake

beforeAll(async () => {
  library = await openLibraryLake()
})
afterAll(() => library.close())

const secretOf = async (role: string) =>
  (await createPreviewSecret(library.as(role), 'sanity/presentation', 'http://studio.test/', 'somebody'))
    .secret

const asked = (secret: string, pathname: string) =>
  `${ENABLE}?${new URLSearchParams({'sanity-preview-secret': secret, 'sanity-preview-pathname': pathname})}`

test.each(['editor', 'reviewer', 'curator', 'viewer'])(
  'a %s is let in by a secret of their own',
  async (role) => {
    const secret = await secretOf(role)
    expect(await admit(asked(secret, '/library/ketamine?a=b#c'), library.drafts)).toEqual({
      to: '/library/ketamine?a=b#c',
    })
  },
)

test('nobody is let in by a guess, by nothing, or while the lake is away', async () => {
  await secretOf('editor')
  for (const address of [ENABLE, asked('', '/'), asked('guessed', '/'), asked('*', '/')]) {
    expect(await admit(address, library.drafts)).toEqual({refused: 'SECRET_INVALID'})
  }
  const away = library.drafts.withConfig({
    resolveFetch: () => () => Promise.reject(new TypeError('away')),
    maxRetries: 0,
  })
  expect(await admit(asked('guessed', '/'), away)).toEqual({refused: 'LAKE_AWAY'})
})

test.each([
  '//elsewhere.test/',
  'https://elsewhere.test/',
  '/\\elsewhere.test',
  '/%2e%2e//elsewhere.test',
  'javascript:alert(1)',
  'elsewhere',
])('nobody is led away: %s', async (pathname) => {
  const admission = await admit(asked(await secretOf('editor'), pathname), library.drafts)
  if ('to' in admission) {
    expect(new URL(admission.to, 'http://site.test').origin).toBe('http://site.test')
    expect(admission.to).toMatch(/^\/(?![/\\])/)
  } else expect(admission).toEqual({refused: 'ADDRESS_ELSEWHERE'})
})

test('a path of this site stays what it is', () => {
  expect(pathOf('/compare/a-with-b?x=%2F#d')).toBe('/compare/a-with-b?x=%2F#d')
  expect(pathOf('//elsewhere.test/')).toBeUndefined()
})

test('who is not signed in reads no secret', async () => {
  await secretOf('editor')
  const filter = '*[_type == "sanity.previewUrlSecret"]'
  expect(await library.site.fetch(filter)).toEqual([])
  expect(await library.site.withConfig({perspective: 'raw'}).fetch(filter)).toEqual([])
})

test.each(GUIDES)('the drafts of %s parse as what is published does, word for word', async (slug) => {
  const published = parseSubstanceGuide(await library.site.fetch(SUBSTANCE_GUIDE_QUERY, {slug}))
  const drafts = parseSubstanceGuide(await library.drafts.fetch(SUBSTANCE_GUIDE_QUERY, {slug}))
  expect(drafts.problems).toEqual([])
  expect(published.value).not.toBeNull()
  expect(stegaClean(drafts.value)).toEqual(published.value)
  // The words do carry where they are edited.
  expect(drafts.value?.deck).not.toBe(published.value?.deck)
})

test('the drafts of a trial parse as what is published does', async () => {
  const [nctId] = await library.site.fetch<string[]>('*[_type == "clinicalTrial"].nctId')
  const published = parseTrialPage(await library.site.fetch(TRIAL_PAGE_QUERY, {nctId: nctId ?? ''}))
  const drafts = parseTrialPage(await library.drafts.fetch(TRIAL_PAGE_QUERY, {nctId: nctId ?? ''}))
  expect(drafts.problems).toEqual(published.problems)
  expect(stegaClean(drafts.value)).toEqual(published.value)
})

test('a draft is read in place of what is published, and by nobody else', async () => {
  const guide = await library.editor.getDocument('guide-ketamine')
  if (guide === undefined) throw new Error('The starter content has no guide of ketamine.')
  await library.editor.createOrReplace({...guide, _id: 'drafts.guide-ketamine', deck: 'Only a draft.'})
  const query = '*[_id == "guide-ketamine"][0].deck'
  expect(stegaClean(await library.drafts.fetch(query))).toBe('Only a draft.')
  expect(await library.site.fetch(query)).toBe(guide['deck'])
  expect(await library.site.withConfig({perspective: 'drafts'}).fetch(query)).toBe(guide['deck'])
})

const placesOf = async (id: string) => {
  const type = await library.editor.fetch<string>('*[_id == $id][0]._type', {id})
  const {locations = []} = locationsOf(
    type,
    await library.drafts.withConfig({stega: false}).fetch(PAGES_QUERY, {id}),
  )
  return locations.map(({href}) => href)
}

test('a document is found where it is read', async () => {
  const first = (type: string) =>
    library.editor.fetch<string>(
      `*[_type == "${type}" && !(_id in path("drafts.**"))] | order(_id asc)[0]._id`,
    )
  expect(await placesOf('guide-ketamine')).toContain('/library/ketamine')
  const claim = await library.editor.fetch<string>('*[_id == "guide-ketamine"][0].evidence[0]._ref')
  expect(await placesOf(claim)).toContain('/library/ketamine')
  const cited = await library.editor.fetch<string>('*[_id == $claim][0].citations[0].publication._ref', {
    claim,
  })
  expect(await placesOf(cited)).toEqual(expect.arrayContaining([`/research/${cited}`, '/library/ketamine']))
  const legal = await library.editor.fetch<string>(
    '*[_type == "legalStatus" && substance._ref == "guide-mdma"][0]._id',
  )
  expect(await placesOf(legal)).toContain('/library/mdma')
  expect(await placesOf(await first('interaction'))).toContainEqual(
    expect.stringMatching(/^\/interactions\/./),
  )
  expect(await placesOf('siteSettings')).toContain('/')
  const translation = await library.editor.fetch<string>(
    '*[_type == "translation" && translationOf->_type == "substanceGuide"] | order(_id asc)[0]._id',
  )
  expect(await placesOf(translation)).toContainEqual(expect.stringMatching(/^\/es\/library\/./))
  expect(await placesOf(await first('helpline'))).toContainEqual(expect.stringMatching(/^\/help/))
})

test('what no page shows says so', () => {
  expect(locationsOf('consentRecord', {own: null, others: []})).toMatchObject({tone: 'caution'})
})
