import {z} from 'zod'

import {PAGE_KINDS} from '../vocabulary/pages.ts'
import {offerAddress} from './address.ts'
import {clinicalText} from './clinical-text.ts'
import {oneOf, optionalText, text} from './parts.ts'
import {person} from './person.ts'

const card = {
  _id: text,
  _type: z.literal('page'),
  title: text,
  slug: text,
  deck: optionalText,
  kind: oneOf(PAGE_KINDS),
}

/** A page about the library, as it is led to. */
export const aboutCard = z.object(card)

/** A page about the library, whole; `owner` and `callToAction` are null where it has none. */
export const aboutPage = z.object({
  ...card,
  body: clinicalText,
  contentUpdated: z.iso.date(),
  nextReviewDue: z.iso.date(),
  owner: person.nullable(),
  callToAction: z
    .object({
      _id: text,
      _type: z.literal('callToAction'),
      label: text,
      text: optionalText,
      url: offerAddress,
      isCommercial: z.boolean(),
      disclosure: optionalText,
    })
    .nullable(),
})

/** What a list of such pages needs: its title, where it is, what it is for. */
export type AboutCard = z.output<typeof aboutCard>
/** One of the editors' own pages, parsed; `contentUpdated` and `nextReviewDue` are days (ISO 8601). */
export type AboutPage = z.output<typeof aboutPage>
