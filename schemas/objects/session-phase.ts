import {OlistIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

export const sessionPhase = defineType({
  name: 'sessionPhase',
  title: 'Phase of care',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required().max(80)}),
    plainTextField({name: 'what', title: 'What happens', rows: 5, required: true, maxLength: 700}),
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
