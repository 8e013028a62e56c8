import {SIGNABLE_TYPES} from '@healing-library/content/rules/review/stages'
import {REVIEW_STAGES, REVIEW_STATES} from '@healing-library/content/vocabulary/review'
import {TaskIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'

const account = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'object',
    fields: [
      defineField({name: 'id', title: 'Account', type: 'string'}),
      defineField({name: 'name', title: 'Name', type: 'string'}),
    ],
  })
const time = (name: string, title: string) => defineField({name, title, type: 'datetime'})

/** Where the review of a document stands. Private; written by the actions of the review alone. */
export const reviewRequest = defineType({
  name: 'reviewRequest',
  title: 'Review',
  type: 'document',
  icon: TaskIcon,
  readOnly: true,
  fields: [
    defineField({
      name: 'subject',
      title: 'What is reviewed',
      type: 'reference',
      to: SIGNABLE_TYPES.map((type) => ({type})),
      weak: true,
    }),
    defineField({name: 'subjectType', title: 'Its type', type: 'string'}),
    defineField({name: 'subjectTitle', title: 'Its title', type: 'string'}),
    choiceField({name: 'stage', title: 'Stage', values: REVIEW_STAGES}),
    choiceField({name: 'state', title: 'State', values: REVIEW_STATES}),
    account('requestedBy', 'Sent by'),
    time('requestedAt', 'Sent'),
    account('claimedBy', 'Who has it'),
    time('claimedAt', 'Since'),
    defineField({
      name: 'notes',
      title: 'Changes asked for',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'reviewNote',
          type: 'object',
          fields: [
            defineField({name: 'path', title: 'Field', type: 'string'}),
            defineField({name: 'text', title: 'What to change', type: 'text'}),
            account('by', 'Asked by'),
            time('at', 'Asked'),
            time('resolvedAt', 'Resolved'),
          ],
        }),
      ],
    }),
    defineField({
      name: 'passes',
      title: 'Stages passed',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'reviewPass',
          type: 'object',
          fields: [
            choiceField({name: 'stage', title: 'Stage', values: REVIEW_STAGES}),
            account('by', 'By'),
            time('at', 'When'),
            defineField({name: 'contentHash', title: 'Hash of what was read', type: 'string'}),
          ],
        }),
      ],
    }),
    defineField({name: 'contentHash', title: 'Hash of what was sent', type: 'string'}),
  ],
  orderings: [{name: 'requestedAt', title: 'Newest first', by: [{field: 'requestedAt', direction: 'desc'}]}],
  preview: {
    select: {title: 'subjectTitle', stage: 'stage', state: 'state', who: 'claimedBy.name'},
    prepare: ({title, stage, state, who}) => ({
      title,
      subtitle: [choiceTitle(REVIEW_STAGES, stage), choiceTitle(REVIEW_STATES, state), who]
        .filter(Boolean)
        .join(' · '),
      media: TaskIcon,
    }),
  },
})
