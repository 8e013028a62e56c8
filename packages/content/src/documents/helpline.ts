import {isTimeZone} from '../rules/time-zone.ts'
import {HELPLINE_KINDS} from '../vocabulary/pages.ts'
import {anyText, day, documentOf, jurisdiction, lines, oneOf, webAddress, words} from './parts.ts'

/**
 * A stored helpline; `phone` as people dial it in its jurisdiction, `checkedOn` the day on which somebody saw that it
 * holds.
 */
export const helpline = documentOf('helpline', {
  name: words(100),
  jurisdiction,
  phone: words(20).regex(/^\+?\d[\d\s-]*$/, 'Digits, spaces and hyphens, as people dial it there.'),
  kind: oneOf(HELPLINE_KINDS),
  sms: words(40).optional(),
  url: webAddress.optional(),
  hours: words(120),
  timeZone: anyText.refine(isTimeZone, 'Name a time zone as Europe/London.').optional(),
  languages: lines().optional(),
  note: words(200).optional(),
  checkedOn: day,
})
