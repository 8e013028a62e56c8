import {HelpCircleIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField, SUBJECT_TYPES} from '../fields/references.ts'

/** What is said, and what is known: one answer for every page on which it is met. */
export const mythFact = defineType({
  name: 'mythFact',
  title: 'Myth and fact',
  type: 'document',
  icon: HelpCircleIcon,
  fields: [
    plainTextField({name: 'myth', title: 'What is said', rows: 2, required: true, maxLength: 200}),
    plainTextField({name: 'fact', title: 'What is known', required: true, maxLength: 600}),
    referencesField({name: 'about', title: 'About', to: SUBJECT_TYPES}),
    citationsField(),
  ],
  preview: {select: {title: 'myth', subtitle: 'fact'}},
})
