import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {text} from '../contracts/parts.ts'
import {testimonial} from '../contracts/testimonial.ts'
import type {STORIES_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'
import {STORY, STORY_IS_SHOWN} from './fragments.ts'

/** Every story that may be shown, under the substance that it is about. */
export const STORIES_QUERY = defineQuery(`*[
  _type == "testimonial" && ${STORY_IS_SHOWN} && about->_type == "substanceGuide" && defined(about->slug.current)
] | order(lower(about->title) asc, lower(title) asc){
  ${STORY},
  "about": about->{_id, _type, title, "slug": slug.current}
}`)

const story = testimonial.extend({
  about: z.object({_id: text, _type: z.literal('substanceGuide'), title: text, slug: text}),
})
const stories = z.array(story)

/** One row of STORIES_QUERY once it fits its contract. Whoever keeps it leaves it out from `consentValidUntil` on. */
export type Story = Narrows<STORIES_QUERY_RESULT[number], z.output<typeof story>>

/** `raw` is the result of STORIES_QUERY; a story that does not fit is left out, and named. */
export function parseStories(raw: unknown): Parsed<Story[]> {
  return parseReduced(stories, raw)
}

/** The tags of a page with all stories: one that is deleted or withdrawn wakes it. */
export function storiesTags(raw: STORIES_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('testimonial')])
}
