import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {training, type Training as Contract} from '../contracts/training.ts'
import type {TRAINING_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'

/** Every course, by title, on offer or not. Which may still be shown on a day is the loader's to say. */
export const TRAINING_QUERY = defineQuery(`*[_type == "training"] | order(lower(title) asc, _id asc){
  _id,
  _type,
  title,
  provider,
  "organization": organization->{_id, _type, name},
  audience,
  format,
  hours,
  credits,
  price,
  url,
  commercialInterest,
  summary,
  checkedOn,
  expiresAt
}`)

const courses = z.array(training)

/** One row of TRAINING_QUERY once it fits its contract. */
export type Training = Narrows<TRAINING_QUERY_RESULT[number], Contract>

/** `raw` is the result of TRAINING_QUERY; a course that does not fit is left out, and named. */
export function parseTraining(raw: unknown): Parsed<Training[]> {
  return parseReduced(courses, raw)
}

/** The tags of a page with all courses. That one is no longer offered is told by no tag, but by the day. */
export function trainingTags(raw: TRAINING_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('training')])
}
