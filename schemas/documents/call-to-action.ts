import {CALL_KINDS} from '@healing-library/content/vocabulary/pages'
import {LaunchIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/** An offer beside a page: one a page, never among safety text, and what is commercial says so. */
export const callToAction = defineType({
  name: 'callToAction',
  title: 'Offer',
  type: 'document',
  icon: LaunchIcon,
  fields: [
    shortTextField({name: 'label', title: 'Words of the link', required: true, maxLength: 60}),
    plainTextField({name: 'text', title: 'Text beside it', maxLength: 300}),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      validation: (rule) => rule.required().uri({scheme: ['https', 'mailto', 'tel'], allowRelative: true}),
    }),
    choiceField({name: 'kind', title: 'Kind', values: CALL_KINDS, required: true}),
    defineField({
      name: 'isCommercial',
      title: 'Commercial',
      description: 'Somebody earns when a visitor follows it.',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
    plainTextField({
      name: 'disclosure',
      title: 'Who earns',
      description: 'Shown beside a commercial offer.',
      maxLength: 300,
    }),
    referenceField({name: 'organization', title: 'Organisation', to: ['organization']}),
  ],
  preview: {
    select: {title: 'label', kind: 'kind', isCommercial: 'isCommercial'},
    prepare: ({title, kind, isCommercial}) => ({
      title,
      subtitle: [choiceTitle(CALL_KINDS, kind), isCommercial ? 'commercial' : ''].filter(Boolean).join(' · '),
      media: LaunchIcon,
    }),
  },
})
