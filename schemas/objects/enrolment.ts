import {ENROLMENT_TYPES} from '@healing-library/content/vocabulary/trials'
import {UsersIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceTitle} from '../fields/choice.ts'

/** How many people, and whether they were counted or planned: the two are never added up. */
export const enrolment = defineType({
  name: 'enrolment',
  title: 'Enrolment',
  type: 'object',
  icon: UsersIcon,
  fields: [
    defineField({
      name: 'count',
      title: 'People',
      type: 'number',
      validation: (rule) => rule.integer().min(0),
    }),
    defineField({name: 'type', title: 'Counted or planned', type: 'string'}),
  ],
  preview: {
    select: {count: 'count', type: 'type'},
    prepare: ({count, type}) => ({title: String(count ?? '?'), subtitle: choiceTitle(ENROLMENT_TYPES, type)}),
  },
})
