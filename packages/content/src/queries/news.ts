import {defineQuery} from 'groq'
import {z} from 'zod'

import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {oneOf, optionalText, rows, text} from '../contracts/parts.ts'
import type {NEWS_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'
import {OUTCOMES} from '../vocabulary/stories.ts'
import {STORY_IS_SHOWN} from './fragments.ts'

/**
 * What feeds tell: pages that changed, sources and stories that came. A story is told only where its consent covers
 * feeds, and of it no more than its title: what a reader of feeds has copied nobody can take back.
 */
export const NEWS_QUERY = defineQuery(`{
  "pages": *[_type in ["substanceGuide", "condition", "modality"] && defined(slug.current)]
    | order(contentUpdated desc, _id asc)[0...50]{
      _id, _type, title, "slug": slug.current, deck, firstPublished, contentUpdated, changeNote
    },
  "publications": *[_type == "publication"] | order(_createdAt desc, _id asc)[0...50]{
    _id, _type, _createdAt, title, year, journal, publisher, resultLine
  },
  "stories": *[
    _type == "testimonial" && ${STORY_IS_SHOWN} && (illustrative == true || "feed" in consentScope)
    && defined(about->slug.current)
  ] | order(_createdAt desc, _id asc)[0...50]{
    _id,
    _type,
    _createdAt,
    title,
    outcome,
    illustrative,
    consentValidUntil,
    "about": about->{_id, _type, title, "slug": slug.current}
  }
}`)

const day = z.iso.date()
const instant = z.iso.datetime({offset: true})

const news = z.object({
  pages: rows(
    z.object({
      _id: text,
      _type: z.enum(['substanceGuide', 'condition', 'modality']),
      title: text,
      slug: text,
      deck: optionalText,
      firstPublished: day.nullable(),
      contentUpdated: day,
      changeNote: optionalText,
    }),
  ),
  publications: rows(
    z.object({
      _id: text,
      _type: z.literal('publication'),
      _createdAt: instant,
      title: text,
      year: z.number().int().nullable(),
      journal: optionalText,
      publisher: optionalText,
      resultLine: optionalText,
    }),
  ),
  stories: rows(
    z.object({
      _id: text,
      _type: z.literal('testimonial'),
      _createdAt: instant,
      title: text,
      outcome: oneOf(OUTCOMES),
      illustrative: z.boolean().nullable(),
      consentValidUntil: day.nullable(),
      about: z.object({_id: text, _type: z.enum(['substanceGuide', 'modality']), title: text, slug: text}),
    }),
  ),
})

/**
 * Fifty at most of each kind, the latest first; pages by the day of `contentUpdated`, others by the instant at which
 * they came.
 */
export type News = z.output<typeof news>

/**
 * `raw` is the result of NEWS_QUERY; what does not fit is left out, and named. A page without `contentUpdated` is such.
 */
export function parseNews(raw: unknown): Parsed<News> {
  return parseReduced(news, raw)
}

/** The tags of every feed of the library: one result serves them all. */
export function newsTags(raw: NEWS_QUERY_RESULT): string[] {
  return tagsForResult(
    raw,
    ['substanceGuide', 'condition', 'modality', 'publication', 'testimonial'].map(listTag),
  )
}
