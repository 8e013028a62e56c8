import {HelpCircleIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

export const mythFact = defineType({
  name: 'mythFact',
  title: 'Myth and fact',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    plainTextField({name: 'myth', title: 'What is said', rows: 2, required: true, maxLength: 200}),
    plainTextField({name: 'fact', title: 'What is known', required: true, maxLength: 600}),
    citationsField(),
  ],
  preview: {select: {title: 'myth', subtitle: 'fact'}},
})
