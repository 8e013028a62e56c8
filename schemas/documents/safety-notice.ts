import {LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {WarningOutlineIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {citationsField} from '../fields/citations.ts'
import {dayField} from '../fields/day.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField, referencesField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {webAddressField} from '../fields/web-address.ts'

/** What an authority warned of. The newest stands at the top of the guides that it concerns. */
export const safetyNotice = defineType({
  name: 'safetyNotice',
  title: 'Safety notice',
  type: 'document',
  icon: WarningOutlineIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 200}),
    shortTextField({
      name: 'authority',
      title: 'Authority',
      description: 'As it calls itself, such as “Health Canada”.',
      required: true,
      maxLength: 120,
    }),
    referenceField({name: 'organization', title: 'Its entry', to: ['organization']}),
    jurisdictionField(),
    partialDateField({name: 'issuedOn', title: 'Issued', required: true}),
    webAddressField({name: 'url', title: 'Address of the notice', required: true}),
    plainTextField({name: 'summary', title: 'What it says', required: true, maxLength: 500}),
    referencesField({name: 'substances', title: 'Concerns', to: ['substanceGuide'], required: true}),
    checkedOnField({maxAgeDays: LEGAL_ROW_MAX_AGE_DAYS, what: 'the notice'}),
    dayField({name: 'expiresAt', title: 'No longer shown after'}),
    citationsField(),
  ],
  orderings: [{name: 'issued', title: 'Newest first', by: [{field: 'issuedOn', direction: 'desc'}]}],
  preview: {
    select: {title: 'title', authority: 'authority', issuedOn: 'issuedOn'},
    prepare: ({title, authority, issuedOn}) => ({
      title,
      subtitle: [authority, issuedOn].filter(Boolean).join(' · '),
      media: WarningOutlineIcon,
    }),
  },
})
