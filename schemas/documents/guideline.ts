import {BookIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {dayField} from '../fields/day.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField, referencesField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {webAddressField} from '../fields/web-address.ts'

/** What a professional or ethical body asks of those who give care. */
export const guideline = defineType({
  name: 'guideline',
  title: 'Guideline',
  type: 'document',
  icon: BookIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 300}),
    shortTextField({name: 'body', title: 'Who issued it', required: true, maxLength: 160}),
    referenceField({name: 'organization', title: 'Its entry', to: ['organization']}),
    partialDateField({name: 'issuedOn', title: 'Issued', required: true}),
    webAddressField({name: 'url', title: 'Address', required: true}),
    jurisdictionField({required: false}),
    plainTextField({name: 'summary', title: 'What it asks for', required: true, maxLength: 500}),
    referencesField({name: 'substances', title: 'Substances', to: ['substanceGuide']}),
    referencesField({name: 'conditions', title: 'Conditions', to: ['condition']}),
    referenceField({name: 'publication', title: 'Its publication', to: ['publication']}),
    dayField({name: 'linkCheckedOn', title: 'Address last checked', required: true}),
  ],
  preview: {
    select: {title: 'title', body: 'body', issuedOn: 'issuedOn'},
    prepare: ({title, body, issuedOn}) => ({
      title,
      subtitle: [body, issuedOn].filter(Boolean).join(' · '),
      media: BookIcon,
    }),
  },
})
