import {defineArrayMember, defineField} from 'sanity'

const group = 'care'

/** How it is used in care, and what a person can ask for. */
export const careFields = [
  defineField({
    name: 'experience',
    title: 'What a session can be like',
    description: 'Pleasant, neutral and difficult sides with equal weight.',
    type: 'clinicalText',
    group,
  }),
  defineField({
    name: 'frameworks',
    title: 'Ways of care',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'treatmentFramework'})],
  }),
  defineField({
    name: 'sessionPhases',
    title: 'Phases of care',
    description: 'In the order in which they happen.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'sessionPhase'})],
  }),
  defineField({
    name: 'checklist',
    title: 'Before you start',
    description: 'Things that a person should have in hand before the first session.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'string'})],
    validation: (rule) => rule.max(12).unique(),
  }),
]
