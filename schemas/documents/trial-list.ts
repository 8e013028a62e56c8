import {ListIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField, referencesField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'

/** Trials that staff chose, with the rule by which they chose, and what they left out and why. */
export const trialList = defineType({
  name: 'trialList',
  title: 'Trial list',
  type: 'document',
  icon: ListIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 100}),
    slugField({source: 'title'}),
    plainTextField({name: 'purpose', title: 'Whom it is for', required: true, maxLength: 400}),
    plainTextField({
      name: 'inclusionRule',
      title: 'What is listed',
      description: 'The rule, so that somebody else would choose the same trials.',
      required: true,
      maxLength: 500,
    }),
    referencesField({name: 'substances', title: 'Substances', to: ['substanceGuide']}),
    referencesField({name: 'conditions', title: 'Conditions', to: ['condition']}),
    defineField({
      name: 'items',
      title: 'Trials',
      type: 'array',
      of: [defineArrayMember({type: 'trialListItem'})],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'excluded',
      title: 'Left out, with the reason',
      type: 'array',
      of: [defineArrayMember({type: 'trialExclusion'})],
    }),
    referenceField({name: 'owner', title: 'Owner', to: ['person'], required: true}),
    referenceField({name: 'deputy', title: 'Deputy', to: ['person']}),
    dayField({
      name: 'reviewedOn',
      title: 'Last gone through',
      description: 'The day on which somebody last held the whole list against its rule.',
      required: true,
    }),
    dayField({name: 'nextReviewDue', title: 'Next review due', required: true}),
  ],
  preview: {
    select: {title: 'title', due: 'nextReviewDue'},
    prepare: ({title, due}) => ({title, subtitle: due ? `review due ${due}` : '', media: ListIcon}),
  },
})
