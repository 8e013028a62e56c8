import {OlistIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {shortTextField} from '../fields/short-text.ts'

/** One stretch of care. Pages list their phases in the order in which they happen. */
export const sessionPhase = defineType({
  name: 'sessionPhase',
  title: 'Phase of care',
  type: 'document',
  icon: OlistIcon,
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required().max(80)}),
    plainTextField({name: 'what', title: 'What happens', rows: 5, required: true, maxLength: 700}),
    shortTextField({name: 'who', title: 'Who is there', maxLength: 160}),
    shortTextField({name: 'duration', title: 'How long it takes', maxLength: 120}),
    defineField({
      name: 'questions',
      title: 'Questions to ask',
      description: 'Questions that a visitor can take to the clinic.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.max(8).unique(),
    }),
    citationsField({required: false}),
  ],
  preview: {select: {title: 'name', subtitle: 'what'}},
})
