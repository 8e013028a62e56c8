import {defineQuery} from 'groq'
import {z} from 'zod'

import {event, type LibraryEvent as Contract} from '../contracts/event.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {EVENT_QUERY_RESULT, EVENTS_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, slugTag, tagsForResult} from '../tags.ts'

const EVENT = `{
  _id,
  _type,
  _updatedAt,
  title,
  "slug": slug.current,
  startsAt,
  endsAt,
  timeZone,
  format,
  place,
  summary,
  "organizer": organizer->{_id, _type, name, url, commercialInterest},
  registrationUrl,
  recordingUrl,
  expiresAt
}`

/** Every event, the next first, over or not. Which may still be shown on a day is the loader's to say. */
export const EVENTS_QUERY = defineQuery(
  `*[_type == "event" && defined(slug.current)] | order(startsAt asc, _id asc)${EVENT}`,
)

/** One event by its slug. */
export const EVENT_QUERY = defineQuery(`*[_type == "event" && slug.current == $slug][0]${EVENT}`)

const events = z.array(event)

/** One row of EVENTS_QUERY once it fits its contract. */
export type LibraryEvent = Narrows<EVENTS_QUERY_RESULT[number], Contract>

/** `raw` is the result of EVENTS_QUERY; an event that does not fit is left out, and named. */
export function parseEvents(raw: unknown): Parsed<LibraryEvent[]> {
  return parseReduced(events, raw)
}

/** `raw` is the result of EVENT_QUERY; null (no such event) gives a null value and no problems. */
export function parseEvent(raw: unknown): Parsed<LibraryEvent> {
  return parseReduced(event, raw)
}

/** The tags of a list of events. That one is over is told by no tag, but by the day. */
export function eventsTags(raw: EVENTS_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('event')])
}

/** The tags of an event's page, found or not. */
export function eventTags(slug: string, raw: EVENT_QUERY_RESULT): string[] {
  return tagsForResult(raw, [slugTag('event', slug)])
}
