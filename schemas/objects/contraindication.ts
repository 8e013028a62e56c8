import {CONTRAINDICATION_STRENGTHS} from '@healing-library/content/vocabulary/clinical'
import {AccessDeniedIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

export const contraindication = defineType({
  name: 'contraindication',
  title: 'Contraindication',
  type: 'object',
  icon: AccessDeniedIcon,
  fields: [
    defineField({
      name: 'condition',
      title: 'Condition or situation',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    choiceField({
      name: 'strength',
      title: 'How strong',
      values: CONTRAINDICATION_STRENGTHS,
      required: true,
      layout: 'radio',
    }),
    plainTextField({name: 'note', title: 'Why, in plain words', required: true, maxLength: 500}),
    citationsField(),
  ],
  preview: {
    select: {title: 'condition', strength: 'strength'},
    prepare: ({title, strength}) => ({
      title,
      subtitle: choiceTitle(CONTRAINDICATION_STRENGTHS, strength),
      media: AccessDeniedIcon,
    }),
  },
})
