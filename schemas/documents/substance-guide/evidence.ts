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
  referencesField({name: 'mythFacts', title: 'Myths and facts', to: ['mythFact'], group}),
  referencesField({name: 'faq', title: 'Questions and answers', to: ['faq'], group}),
  defineField({
    name: 'trials',
    title: 'Trials to show',
    description: 'Chosen by staff, in this order.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'reference', to: [{type: 'clinicalTrial'}]})],
    validation: (rule) => rule.unique(),
  }),
  referencesField({name: 'guidelines', title: 'Guidelines', to: ['guideline'], group}),
  referencesField({name: 'media', title: 'Films, podcasts, figures', to: ['media'], group}),
  defineField({
    name: 'quotes',
    title: 'Quotations',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'quotation'})],
  }),
  defineField({
    name: 'resources',
    title: 'Further reading',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'resource'})],
  }),
]
