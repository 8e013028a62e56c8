import {INDICATION_STATUSES} from '@healing-library/content/vocabulary/clinical'
import {CheckmarkCircleIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'

export const indication = defineType({
  name: 'indication',
  title: 'Use',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'condition',
      title: 'Condition',
      type: 'string',
      validation: (rule) => rule.required().max(160),
    }),
    referenceField({name: 'conditionDocument', title: 'Its page', to: ['condition']}),
    choiceField({
      name: 'status',
      title: 'Status',
      description: 'Approved needs a regulator’s document among the sources.',
      values: INDICATION_STATUSES,
      required: true,
      layout: 'radio',
    }),
    defineField({
      name: 'product',
      title: 'Product',
      description: 'The very product that the status is about, such as “Spravato (esketamine) nasal spray”.',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    jurisdictionField(),
    partialDateField({name: 'since', title: 'Since'}),
    plainTextField({name: 'note', title: 'Note', maxLength: 500}),
    citationsField(),
  ],
  preview: {
    select: {title: 'condition', status: 'status', product: 'product', jurisdiction: 'jurisdiction'},
    prepare: ({title, status, product, jurisdiction}) => ({
      title,
      subtitle: [choiceTitle(INDICATION_STATUSES, status), product, jurisdiction].filter(Boolean).join(' · '),
      media: CheckmarkCircleIcon,
    }),
  },
})
