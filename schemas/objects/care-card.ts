import {CARE_LEVELS} from '@healing-library/content/vocabulary/clinical'
import {WarningOutlineIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

/** When to get help, in the three levels of the NHS service manual. Few of them a page, or none is read. */
export const careCard = defineType({
  name: 'careCard',
  title: 'When to get help',
  type: 'object',
  icon: WarningOutlineIcon,
  fields: [
    choiceField({name: 'level', title: 'Level', values: CARE_LEVELS, required: true, layout: 'radio'}),
    defineField({
      name: 'heading',
      title: 'Heading',
      description:
        'Says the level in words, such as “Call an ambulance if, during or after a session, someone:”.',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    defineField({
      name: 'items',
      title: 'Signs',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.required().min(1).max(8).unique(),
    }),
    plainTextField({name: 'action', title: 'What to do', required: true, maxLength: 300}),
    citationsField(),
  ],
  preview: {
    select: {title: 'heading', level: 'level'},
    prepare: ({title, level}) => ({
      title,
      subtitle: choiceTitle(CARE_LEVELS, level),
      media: WarningOutlineIcon,
    }),
  },
})
