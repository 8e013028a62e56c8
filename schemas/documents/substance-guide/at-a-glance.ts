import {defineArrayMember, defineField} from 'sanity'

import {plainTextField} from '../../fields/plain-text.ts'
import {slugField} from '../../fields/slug.ts'
import {summaryField} from '../../fields/summary.ts'

const group = 'glance'

/** What stands above the fold: the name, the promise, the warning. */
export const atAGlanceFields = [
  defineField({
    name: 'title',
    title: 'Title',
    description: 'The name by which people look it up.',
    type: 'string',
    group,
    validation: (rule) => rule.required().max(80),
  }),
  slugField({source: 'title', group}),
  plainTextField({
    name: 'deck',
    title: 'Deck',
    description: 'One line under the title and on cards. No promise that the evidence does not keep.',
    rows: 2,
    required: true,
    maxLength: 160,
    group,
  }),
  summaryField({description: 'What it is, what it is used for, what to know first.', group}),
  plainTextField({
    name: 'riskLine',
    title: 'Most important safety message',
    description: 'One sentence, shown before everything else.',
    rows: 2,
    required: true,
    maxLength: 240,
    group,
  }),
  defineField({
    name: 'image',
    title: 'Picture',
    description: 'Optional. Never of a substance or of its use.',
    type: 'guideImage',
    group,
  }),
  defineField({
    name: 'aliases',
    title: 'Other names',
    description: 'Brand, code and street names: search finds the guide by them.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'substanceAlias'})],
  }),
  defineField({
    name: 'keyFacts',
    title: 'Key facts',
    description: 'Three to six.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'keyFact'})],
    validation: (rule) => rule.max(8),
  }),
]
