import {PAGE_KINDS} from '@healing-library/content/vocabulary/pages'
import {DocumentTextIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'

/** A page about the library itself, such as its editorial policy. */
export const page = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentTextIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 80}),
    slugField({source: 'title'}),
    plainTextField({name: 'deck', title: 'Deck', rows: 2, maxLength: 160}),
    choiceField({name: 'kind', title: 'Kind', values: PAGE_KINDS, required: true}),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'clinicalText',
      validation: (rule) => rule.required(),
    }),
    referenceField({name: 'callToAction', title: 'Offer', to: ['callToAction']}),
    dayField({name: 'contentUpdated', title: 'Content updated', required: true}),
    dayField({name: 'nextReviewDue', title: 'Next review due', required: true}),
    referenceField({name: 'owner', title: 'Owner', to: ['person']}),
  ],
  preview: {
    select: {title: 'title', kind: 'kind'},
    prepare: ({title, kind}) => ({
      title,
      subtitle: choiceTitle(PAGE_KINDS, kind),
      media: DocumentTextIcon,
    }),
  },
})
