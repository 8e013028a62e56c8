import {defineArrayMember, defineField} from 'sanity'

import {referencesField} from '../../fields/references.ts'

const group = 'care'

/** How it is used in care, and what a person can ask for. */
export const careFields = [
  referencesField({
    name: 'modalities',
    title: 'Pages on ways of care',
    description: 'Where care with it has a page of its own.',
    to: ['modality'],
    group,
  }),
  referencesField({
    name: 'sessionPhases',
    title: 'Phases of care',
    description: 'In the order in which they happen.',
    to: ['sessionPhase'],
    group,
  }),
  defineField({
    name: 'experience',
    title: 'What a session can be like',
    description: 'Pleasant, neutral and difficult sides with equal weight.',
    type: 'clinicalText',
    group,
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
  defineField({
    name: 'integration',
    title: 'Afterwards',
    description: 'What helps people to make something of it, and how little of that was tested.',
    type: 'clinicalText',
    group,
  }),
  defineField({
    name: 'routeFacts',
    title: 'Routes in studies',
    description: 'Facts of protocols and labels, never advice.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'routeFact'})],
  }),
  referencesField({
    name: 'frameworks',
    title: 'Treatment frameworks',
    description: 'Ways of working that studies and clinics describe.',
    to: ['treatmentFramework'],
    group,
  }),
  defineField({
    name: 'access',
    title: 'Cost and access',
    description: 'One row for each country, with the day on which it was checked.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'accessNote'})],
  }),
]
