import {defineArrayMember, defineField} from 'sanity'

import {referencesField} from '../../fields/references.ts'

const group = 'what'

/** What it is, what it is used for, and how it is thought to work. */
export const whatItIsFields = [
  defineField({
    name: 'overview',
    title: 'Overview',
    description: 'What it is and how it is thought to work. Mark the words that a source supports.',
    type: 'clinicalText',
    group,
  }),
  referencesField({
    name: 'conditions',
    title: 'Conditions',
    description: 'The conditions for which it is used or studied.',
    to: ['condition'],
    group,
  }),
  defineField({
    name: 'targets',
    title: 'How it acts in the body',
    description: 'One row for each place where it acts. Say how sure that is.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'pharmacologyTarget'})],
  }),
]
