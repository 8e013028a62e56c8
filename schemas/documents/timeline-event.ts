import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {TimelineIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField, SUBJECT_TYPES} from '../fields/references.ts'

/** Something that happened, on every page whose history it belongs to. */
export const timelineEvent = defineType({
  name: 'timelineEvent',
  title: 'Event in history',
  type: 'document',
  icon: TimelineIcon,
  fields: [
    partialDateField({name: 'date', title: 'When', required: true}),
    defineField({
      name: 'title',
      title: 'What',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    plainTextField({name: 'body', title: 'In a sentence or two', maxLength: 500}),
    referencesField({name: 'about', title: 'Shown on', to: SUBJECT_TYPES, required: true}),
    citationsField(),
  ],
  orderings: [{name: 'date', title: 'Oldest first', by: [{field: 'date', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', date: 'date'},
    prepare: ({title, date}) => ({
      title,
      subtitle: typeof date === 'string' ? formatPartialDate(date) : 'No date',
      media: TimelineIcon,
    }),
  },
})
