import {defineArrayMember, defineField} from 'sanity'

const group = 'safety'

/** What can go wrong, for whom, and what to do then. */
export const safetyFields = [
  defineField({
    name: 'careCards',
    title: 'When to get help',
    description: 'The most pressing first. One card a level is usually enough.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'careCard'})],
    validation: (rule) => rule.max(4),
  }),
  defineField({
    name: 'contraindications',
    title: 'Who should not have it, or needs extra care',
    description: 'One row for each condition. Interactions with other substances are documents of their own.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'contraindication'})],
  }),
  defineField({
    name: 'effects',
    title: 'Effects',
    description: 'Wanted and unwanted ones in one list: the page groups them by time.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'effect'})],
  }),
]
