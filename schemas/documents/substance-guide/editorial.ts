import {defineArrayMember, defineField} from 'sanity'

import {stewardFields} from '../../fields/editorial.ts'

const group = 'editorial'

/** Who wrote it and when. Three dates that never stand for one another. */
export const editorialFields = [
  defineField({
    name: 'authors',
    title: 'Authors',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'reference', to: [{type: 'person'}]})],
    validation: (rule) => rule.required().min(1).unique(),
  }),
  defineField({
    name: 'firstPublished',
    title: 'First published',
    type: 'date',
    group,
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'contentUpdated',
    title: 'Content updated',
    description: 'Changes when the content does, not for a comma.',
    type: 'date',
    group,
    validation: (rule) => rule.required().min(rule.valueOfField('firstPublished')),
  }),
  defineField({
    name: 'nextReviewDue',
    title: 'Next review due',
    type: 'date',
    group,
    validation: (rule) => rule.required().min(rule.valueOfField('contentUpdated')),
  }),
  ...stewardFields(group),
]
