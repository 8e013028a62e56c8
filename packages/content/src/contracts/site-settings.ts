import {z} from 'zod'

import {disclaimerProblem} from '../rules/disclaimer.ts'
import {HELPLINE_KINDS} from '../vocabulary/pages.ts'
import {jurisdiction, key, oneOf, optionalText, rows, text} from './parts.ts'

/** A number to call and the day on which somebody last saw that it holds. */
export const helpline = z.object({
  _key: key,
  _id: text,
  _type: z.literal('helpline'),
  name: text,
  jurisdiction,
  phone: text,
  sms: optionalText,
  url: z.url({protocol: /^https$/}).nullable(),
  hours: text,
  timeZone: optionalText,
  languages: rows(text),
  kind: oneOf(HELPLINE_KINDS).nullable(),
  note: optionalText,
  checkedOn: z.iso.date(),
})

/** What stands on every page. A disclaimer that says the opposite of what it must is not shown. */
export const siteSettings = z.object({
  _id: z.literal('siteSettings'),
  _type: z.literal('siteSettings'),
  title: text,
  tagline: optionalText,
  intro: optionalText,
  disclaimer: text.superRefine((value, context) => {
    const problem = disclaimerProblem(value)
    if (problem !== undefined) context.addIssue({code: 'custom', message: problem})
  }),
  disclaimerDocument: z.object({
    _id: text,
    _type: z.literal('disclaimer'),
    version: optionalText,
    effectiveFrom: z.iso.date().nullable(),
  }),
  helplines: rows(helpline),
})

/** The words of the whole site, parsed; without a sound disclaimer there are none. */
export type SiteSettings = z.output<typeof siteSettings>
/**
 * `phone` and `sms` as they are dialled in its jurisdiction; null means that nobody wrote it down, not that there is
 * none.
 */
export type Helpline = z.output<typeof helpline>
