import {lookupOf} from '@healing-library/content/check/lookup'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {contentHash} from '@healing-library/content/rules/content-hash'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'

import {lakeClient} from '../harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library} from '../harness/library.ts'
import {type People, peopleOf, type Person} from '../harness/people.ts'

/** People of one day, each at a page that stays open. */
export type Day = {
  library: Library
  people: People
  /** Of the administrator: sets the scene, looks on, and tidies up. */
  keeper: SanityClient
  administrator: Person
  editor: Person
  reviewer: Person
  curator: Person
  /** The id of the reviewer's account. */
  reviewerId: string
  beganAt: string
}

/** What the audit calls them: `day-editor`, … */
export const DAY = 'day'
export const SOON_MS = 20_000

export const GUIDE = {id: 'guide-of-the-day', title: 'Restamine', path: '/library/restamine'}
/** Signed once before; its text has not changed since. */
export const SIGNED_GUIDE = {id: 'guide-signed-before', title: 'Oldamine', path: '/library/oldamine'}
export const REVIEWER = {id: 'person-of-the-day', name: 'Ines Testing'}
/** Ids of what is made while the day goes begin so. */
export const MADE = {notice: 'notice-of-the-day-', story: 'testimonial-of-the-day-', person: 'Mara Lindqvist'}
/** Crossref's own record for tests; the library's server knows it without a network. */
export const LOOKED_UP = {id: 'publication-10_5555__12345678', doi: '10.5555/12345678'}

export async function beginDay(browser: Browser): Promise<Day> {
  const library = await currentLibrary()
  const people = peopleOf(DAY, browser)
  const beganAt = new Date().toISOString()
  // axe is put into their pages.
  const options = {bypassCSP: true}
  const administrator = await people.as('administrator', options)
  const editor = await people.as('editor', options)
  const reviewer = await people.as('reviewer', options)
  const curator = await people.as('curator', options)
  const {id: reviewerId} = await reviewer.client.users.getById('me')
  const {client: keeper} = administrator
  return {library, people, keeper, administrator, editor, reviewer, curator, reviewerId, beganAt}
}

export async function endDay({keeper, administrator, editor, reviewer, curator}: Day): Promise<void> {
  for (const {page} of [administrator, editor, reviewer, curator]) await page.context().close()
  await clear(keeper)
}

/** Two guides, one of them begun by the editor and left, and the person whom the reviewer's account will be. */
export async function setScene({keeper, editor, reviewerId}: Day): Promise<void> {
  await clear(keeper)
  const author = await keeper.fetch<string>('*[_type == "person"] | order(_id asc)[0]._id')
  await keeper
    .transaction()
    .create({
      _id: REVIEWER.id,
      _type: 'person',
      name: REVIEWER.name,
      role: 'Physician, clinical reviewer',
      kind: 'clinicalReviewer',
      isSample: false,
      conflictsOfInterest: 'None declared.',
    })
    .create(guide(GUIDE, author))
    .create(guide(SIGNED_GUIDE, author))
    .commit()
  await editor.client.create({
    ...guide(GUIDE, author),
    _id: `drafts.${GUIDE.id}`,
    deck: 'Begun, and left.',
  })
  const documents = await keeper.fetch<unknown[]>('*[_id in $ids]', {ids: [SIGNED_GUIDE.id, author]})
  const all = lookupOf(documents.filter(isStoredDocument))
  const signed = all.get(SIGNED_GUIDE.id)
  if (signed === undefined) throw new Error(`There is no ${SIGNED_GUIDE.id}.`)
  // What was signed elsewhere is brought in by a token: nobody signs here for somebody else.
  const token = await lakeCommand(['token', 'add', 'brings in what was signed', '--role', 'administrator'])
  await lakeClient(await currentLibrary(), token).create({
    _id: `signoff-${SIGNED_GUIDE.id}`,
    _type: 'signOff',
    subject: {_type: 'reference', _ref: SIGNED_GUIDE.id},
    reviewer: {_type: 'reference', _ref: REVIEWER.id},
    contentHash: contentHash(signed, all),
    role: 'clinical',
    scope: 'The whole guide.',
    outcome: 'approved',
    conflictsOfInterest: 'None declared.',
    signedOn: '2026-02-02',
    signedBy: reviewerId,
    isSample: false,
  })
}

const guide = ({id, title, path}: typeof GUIDE, author: string) => ({
  _id: id,
  _type: 'substanceGuide',
  title,
  slug: {_type: 'slug', current: path.slice(path.lastIndexOf('/') + 1)},
  deck: 'A made-up medicine for tests.',
  summary: `${title} is a made-up medicine. In tests it is read, mended and signed.`,
  riskLine: 'It can make people drowsy: it is given only where somebody watches.',
  authors: [{_key: 'a', _type: 'reference', _ref: author}],
  firstPublished: '2026-01-01',
  contentUpdated: '2026-02-01',
  nextReviewDue: '2027-02-01',
})

/** Whatever a day, or one that was broken off, has left: what points at something goes with it. */
async function clear(keeper: SanityClient): Promise<void> {
  const kept = [GUIDE.id, SIGNED_GUIDE.id, REVIEWER.id, LOOKED_UP.id]
  const ids = await keeper.fetch<string[]>(
    `*[
      _id in $kept || subject._ref in $kept ||
      _type == "consentRecord" && string::startsWith(personName, $person) ||
      string::startsWith(_id, $notice) || string::startsWith(_id, "drafts." + $notice) ||
      string::startsWith(_id, $story) || string::startsWith(_id, "drafts." + $story)
    ]._id`,
    {kept: [...kept, ...kept.map((id) => `drafts.${id}`)], ...MADE},
  )
  await keeper.mutate(ids.map((id) => ({delete: {id}})))
}
