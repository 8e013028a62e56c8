import {z} from 'zod'

import {ORGANIZATION_KINDS} from '../vocabulary/people.ts'
import {SIGN_OFF_ROLES} from '../vocabulary/review.ts'
import {jurisdiction, oneOf, optionalText, rows, text} from './parts.ts'
import {person} from './person.ts'

const pageOf = <Type extends string>(...types: Type[]) =>
  z.object({_id: text, _type: z.enum(types), title: text, slug: text})
const authored = ['substanceGuide', 'condition', 'modality'] as const

/** Somebody who answers for what the library says: what they wrote, keep and signed, and what they gain by it. */
const personEntry = person.extend({
  conflictsOfInterest: optionalText,
  organization: z.object({_id: text, _type: z.literal('organization'), name: text}).nullable(),
  wrote: rows(pageOf(...authored)),
  keeps: rows(pageOf(...authored, 'page', 'trialList')),
  signed: rows(
    z.object({
      _id: text,
      _type: z.literal('signOff'),
      role: oneOf(SIGN_OFF_ROLES),
      signedOn: z.iso.date(),
      // Unknown counts as a sample, as on the page that it signs.
      isSample: z
        .boolean()
        .nullable()
        .transform((isSample) => isSample ?? true),
      subject: pageOf(...authored),
    }),
  ),
})

const organizationEntry = z.object({
  _id: text,
  _type: z.literal('organization'),
  name: text,
  kind: oneOf(ORGANIZATION_KINDS),
  url: z.url({protocol: /^https$/}).nullable(),
  jurisdiction: jurisdiction.nullable(),
  about: optionalText,
  commercialInterest: optionalText,
  // Unknown counts as a sample: better a real one marked as such than the other way round.
  isSample: z
    .boolean()
    .nullable()
    .transform((isSample) => isSample ?? true),
})

/** Everybody whom the library names, and the organizations behind them. */
export const people = z.object({people: rows(personEntry), organizations: rows(organizationEntry)})

/** The page of people, parsed; a sample is marked by `isSample`. */
export type People = z.output<typeof people>
