import {LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {TRAINING_AUDIENCES} from '@healing-library/content/vocabulary/pages'
import {PresentationIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {choiceField} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {webAddressField} from '../fields/web-address.ts'

/** A course that somebody offers, and what they gain by it. */
export const training = defineType({
  name: 'training',
  title: 'Training',
  type: 'document',
  icon: PresentationIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 160}),
    shortTextField({name: 'provider', title: 'Who offers it', required: true, maxLength: 120}),
    referenceField({name: 'organization', title: 'Its entry', to: ['organization']}),
    choiceField({name: 'audience', title: 'For', values: TRAINING_AUDIENCES, required: true}),
    shortTextField({
      name: 'format',
      title: 'Format',
      description: 'Such as “self-paced, online”.',
      required: true,
      maxLength: 160,
    }),
    defineField({name: 'hours', title: 'Hours', type: 'number', validation: (rule) => rule.min(0)}),
    shortTextField({name: 'credits', title: 'Credits', maxLength: 120}),
    shortTextField({name: 'price', title: 'Price', maxLength: 80}),
    webAddressField({name: 'url', title: 'Address', required: true}),
    plainTextField({
      name: 'commercialInterest',
      title: 'Commercial interest',
      description: 'Who earns what. “None known.” where nothing is known.',
      required: true,
      maxLength: 300,
    }),
    plainTextField({name: 'summary', title: 'What it teaches', required: true, maxLength: 400}),
    checkedOnField({maxAgeDays: LEGAL_ROW_MAX_AGE_DAYS, what: 'the offer'}),
    dayField({name: 'expiresAt', title: 'No longer shown after'}),
  ],
  preview: {select: {title: 'title', subtitle: 'provider'}},
})
