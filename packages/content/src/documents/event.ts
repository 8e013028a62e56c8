import {isTimeZone} from '../rules/time-zone.ts'
import {EVENT_FORMATS} from '../vocabulary/pages.ts'
import {anyText, day, documentOf, instant, oneOf, reference, slug, webAddress, words} from './parts.ts'

/**
 * A stored event: instants with their offset, and the IANA time zone in which its visitors count. It is shown through
 * `expiresAt`.
 */
export const event = documentOf('event', {
  title: words(160),
  slug,
  startsAt: instant,
  endsAt: instant.optional(),
  timeZone: anyText.refine(isTimeZone, 'Name a time zone as Europe/London.'),
  format: oneOf(EVENT_FORMATS),
  place: words(160).optional(),
  summary: words(500),
  organizer: reference.optional(),
  registrationUrl: webAddress.optional(),
  recordingUrl: webAddress.optional(),
  expiresAt: day,
}).refine(({startsAt, endsAt}) => endsAt === undefined || Date.parse(endsAt) >= Date.parse(startsAt), {
  path: ['endsAt'],
  message: 'It ends before it starts.',
})
