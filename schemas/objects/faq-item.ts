import {HelpCircleIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'

export const faqItem = defineType({
  name: 'faqItem',
  title: 'Question',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      description: 'As a visitor would ask it.',
      type: 'string',
      validation: (rule) => rule.required().max(160),
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'clinicalText',
      validation: (rule) => rule.required(),
    }),
    citationsField({required: false}),
  ],
  preview: {select: {title: 'question'}},
})
