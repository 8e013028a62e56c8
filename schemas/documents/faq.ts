import {HelpCircleIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {referencesField, SUBJECT_TYPES} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/** A question as a visitor would ask it, with one answer for every page on which it is asked. */
export const faq = defineType({
  name: 'faq',
  title: 'Question and answer',
  type: 'document',
  icon: HelpCircleIcon,
  fields: [
    shortTextField({
      name: 'question',
      title: 'Question',
      description: 'As a visitor would ask it.',
      required: true,
      maxLength: 160,
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'clinicalText',
      validation: (rule) => rule.required(),
    }),
    referencesField({name: 'about', title: 'About', to: SUBJECT_TYPES}),
    citationsField({required: false}),
  ],
  preview: {select: {title: 'question'}},
})
