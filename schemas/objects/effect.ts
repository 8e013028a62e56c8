import {EFFECT_TIMINGS, EFFECT_VALENCES, FREQUENCY_BANDS} from '@healing-library/content/vocabulary'
import {ActivityIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

/** Wanted and unwanted effects share one shape, so that neither list can hide behind the other. */
export const effect = defineType({
  name: 'effect',
  title: 'Effect',
  type: 'object',
  icon: ActivityIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Effect',
      type: 'string',
      validation: (rule) => rule.required().max(100),
    }),
    choiceField({name: 'valence', title: 'How people see it', values: EFFECT_VALENCES, required: true}),
    choiceField({name: 'timing', title: 'When', values: EFFECT_TIMINGS, required: true}),
    choiceField({
      name: 'frequency',
      title: 'How often',
      description: 'Choose a band only where a cited source gives a figure.',
      values: FREQUENCY_BANDS,
      required: true,
      initialValue: 'unknown',
    }),
    plainTextField({name: 'note', title: 'In plain words', required: true, maxLength: 500}),
    citationsField(),
  ],
  preview: {
    select: {title: 'name', valence: 'valence', timing: 'timing'},
    prepare: ({title, valence, timing}) => ({
      title,
      subtitle: [choiceTitle(EFFECT_VALENCES, valence), choiceTitle(EFFECT_TIMINGS, timing)].join(' · '),
      media: ActivityIcon,
    }),
  },
})
