import {INTERACTION_KINDS, INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary'
import {TransferIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

export const interaction = defineType({
  name: 'interaction',
  title: 'Interaction',
  type: 'object',
  icon: TransferIcon,
  fields: [
    defineField({
      name: 'with',
      title: 'With',
      description: 'The other medicine, drug or class.',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    choiceField({
      name: 'kind',
      title: 'One substance or a class',
      description: 'What holds for a class need not hold for each member: the page says so.',
      values: INTERACTION_KINDS,
      required: true,
    }),
    choiceField({
      name: 'severity',
      title: 'How serious',
      values: INTERACTION_SEVERITIES,
      required: true,
      layout: 'radio',
    }),
    plainTextField({name: 'mechanism', title: 'How it comes about', maxLength: 300}),
    plainTextField({name: 'note', title: 'What it means', required: true, maxLength: 500}),
    citationsField(),
  ],
  preview: {
    select: {title: 'with', severity: 'severity', kind: 'kind'},
    prepare: ({title, severity, kind}) => ({
      title,
      subtitle: [choiceTitle(INTERACTION_SEVERITIES, severity), choiceTitle(INTERACTION_KINDS, kind)].join(
        ' · ',
      ),
      media: TransferIcon,
    }),
  },
})
