import {InfoOutlineIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

export const keyFact = defineType({
  name: 'keyFact',
  title: 'Key fact',
  type: 'object',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'label',
      title: 'Label',
      description: 'Such as “What kind of medicine” or “How long it lasts”.',
      type: 'string',
      validation: (rule) => rule.required().max(60),
    }),
    plainTextField({name: 'statement', title: 'Statement', required: true, maxLength: 280}),
    citationsField(),
  ],
  preview: {select: {title: 'label', subtitle: 'statement'}},
})
