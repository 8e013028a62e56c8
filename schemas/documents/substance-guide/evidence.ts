import {defineArrayMember, defineField} from 'sanity'

import {referencesField} from '../../fields/references.ts'

const group = 'evidence'

/** What is known, how surely, and how it came to be known. */
export const evidenceFields = [
  referencesField({
    name: 'evidence',
    title: 'What studies show',
    description: 'Results that disagree stand side by side.',
    to: ['claim'],
    group,
  }),
  referencesField({
    name: 'mythFacts',
    title: 'Myths and facts',
    description: 'What people often hear, and what is known of it.',
    to: ['mythFact'],
    group,
  }),
  referencesField({
    name: 'faq',
    title: 'Questions and answers',
    description: 'What people ask before they decide, in the order in which they ask it.',
    to: ['faq'],
    group,
  }),
  defineField({
    name: 'trials',
    title: 'Trials to show',
    description: 'Chosen by staff, in this order.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'reference', to: [{type: 'clinicalTrial'}]})],
    validation: (rule) => rule.unique(),
  }),
  referencesField({
    name: 'guidelines',
    title: 'Guidelines',
    description: 'What authorities and societies advise.',
    to: ['guideline'],
    group,
  }),
]
