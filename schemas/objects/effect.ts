import {
  CARE_LEVELS,
  EFFECT_SEVERITIES,
  EFFECT_TIMINGS,
  EFFECT_VALENCES,
  FREQUENCY_BANDS,
} from '@healing-library/content/vocabulary/clinical'
import {ActivityIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'

/** Wanted and unwanted effects share one shape, so that neither list can hide behind the other. */
export const effect = defineType({
  name: 'effect',
  title: 'Effect',
  type: 'object',
  icon: ActivityIcon,
  fields: [
    referenceField({
      name: 'term',
      title: 'Effect',
      description: 'From the vocabulary that all guides share.',
      to: ['effectTerm'],
    }),
    defineField({
      name: 'name',
      title: 'In the words of this page',
      description: 'Where the words of the vocabulary do not fit here.',
      type: 'string',
      validation: (rule) =>
        rule
          .max(100)
          .custom((name, {parent}) =>
            name || (typeof parent === 'object' && parent !== null && 'term' in parent && parent.term)
              ? true
              : 'Choose an effect of the vocabulary, or name it.',
          ),
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
    choiceField({name: 'severity', title: 'How severe', values: EFFECT_SEVERITIES}),
    choiceField({
      name: 'careLevel',
      title: 'What a person should do',
      description:
        'Needed where it is severe: a severe effect without an action frightens and does not help.',
      values: CARE_LEVELS,
    }),
    plainTextField({name: 'note', title: 'In plain words', required: true, maxLength: 500}),
    citationsField(),
  ],
  preview: {
    select: {name: 'name', term: 'term.name', valence: 'valence', timing: 'timing'},
    prepare: ({name, term, valence, timing}) => ({
      title: name ?? term,
      subtitle: [choiceTitle(EFFECT_VALENCES, valence), choiceTitle(EFFECT_TIMINGS, timing)].join(' · '),
      media: ActivityIcon,
    }),
  },
})
