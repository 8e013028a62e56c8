import {defineQuery} from 'groq'
import {z} from 'zod'

import {
  aboutCard,
  type AboutCard as Card,
  aboutPage,
  type AboutPage as Contract,
} from '../contracts/about-page.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {ABOUT_PAGE_QUERY_RESULT, ABOUT_PAGES_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, slugTag, tagsForResult} from '../tags.ts'
import {CLINICAL_TEXT} from './clinical-text.ts'

const CARD = '_id, _type, title, "slug": slug.current, deck, kind'

/** Every page about the library itself. */
export const ABOUT_PAGES_QUERY = defineQuery(
  `*[_type == "page" && defined(slug.current)] | order(lower(title) asc){${CARD}}`,
)

/** One of them by its slug. */
export const ABOUT_PAGE_QUERY = defineQuery(`*[_type == "page" && slug.current == $slug][0]{
  ${CARD},
  body[]${CLINICAL_TEXT},
  contentUpdated,
  nextReviewDue,
  "owner": owner->{_id, _type, name, role, kind, credentials, isSample, bio},
  "callToAction": callToAction->{_id, _type, label, text, url, isCommercial, disclosure}
}`)

const cards = z.array(aboutCard)

/** One row of ABOUT_PAGES_QUERY once it fits its contract. */
export type AboutCard = Narrows<ABOUT_PAGES_QUERY_RESULT[number], Card>
/** The result of ABOUT_PAGE_QUERY once it fits its contract. */
export type AboutPage = Narrows<NonNullable<ABOUT_PAGE_QUERY_RESULT>, Contract>

/** `raw` is the result of ABOUT_PAGES_QUERY; a page that does not fit is left out, and named. */
export function parseAboutPages(raw: unknown): Parsed<AboutCard[]> {
  return parseReduced(cards, raw)
}

/** `raw` is the result of ABOUT_PAGE_QUERY; null (no such page) gives a null value and no problems. */
export function parseAboutPage(raw: unknown): Parsed<AboutPage> {
  return parseReduced(aboutPage, raw)
}

/** The tags of a list of these pages: one that comes to be wakes it, too. */
export function aboutPagesTags(raw: ABOUT_PAGES_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('page')])
}

/** The tags of such a page, found or not. */
export function aboutPageTags(slug: string, raw: ABOUT_PAGE_QUERY_RESULT): string[] {
  return tagsForResult(raw, [slugTag('page', slug)])
}
