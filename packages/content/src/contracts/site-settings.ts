import {z} from 'zod'

import {disclaimerProblem} from '../rules/disclaimer.ts'
import {jurisdiction, key, optionalText, rows, text} from './parts.ts'

const helpline = z.object({
  _key: key,
  name: text,
  jurisdiction,
  phone: text,
  url: z.url({protocol: /^https$/}).nullable(),
  hours: text,
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
  helplines: rows(helpline),
})

export type SiteSettings = z.output<typeof siteSettings>
export type Helpline = z.output<typeof helpline>
