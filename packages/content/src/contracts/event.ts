import {z} from 'zod'

import {isTimeZone} from '../rules/time-zone.ts'
import {EVENT_FORMATS} from '../vocabulary/pages.ts'
import {webAddress} from './address.ts'
import {oneOf, optionalText, text} from './parts.ts'

const instant = z.iso.datetime({offset: true})

/** A gathering, as its page and the calendars show it. Instants are UTC; `timeZone` says how people there count. */
export const event = z.object({
  _id: text,
  _type: z.literal('event'),
  _updatedAt: z.string(),
  title: text,
  slug: text,
  startsAt: instant,
  endsAt: instant.nullable(),
  timeZone: text.refine(isTimeZone, 'no time zone of the IANA'),
  format: oneOf(EVENT_FORMATS),
  place: optionalText,
  summary: text,
  organizer: z
    .object({
      _id: text,
      _type: z.literal('organization'),
      name: text,
      url: webAddress.nullable(),
      commercialInterest: optionalText,
    })
    .nullable(),
  registrationUrl: webAddress.nullable(),
  recordingUrl: webAddress.nullable(),
  expiresAt: z.iso.date(),
})

/** A gathering, parsed. `endsAt` is null where no end was announced; it is listed through the day `expiresAt`. */
export type LibraryEvent = z.output<typeof event>
