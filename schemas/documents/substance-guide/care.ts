import {defineArrayMember, defineField} from 'sanity'

import {referenceField, referencesField} from '../../fields/references.ts'

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
  referencesField({
    name: 'frameworks',
    title: 'Treatment frameworks',
    to: ['treatmentFramework'],
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
  defineField({
    name: 'access',
    title: 'Cost and access',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'accessNote'})],
  }),
  referencesField({name: 'modalities', title: 'Pages on ways of care', to: ['modality'], group}),
  referencesField({name: 'training', title: 'Training', to: ['training'], group}),
  referenceField({
    name: 'callToAction',
    title: 'Offer',
    description: 'One at most, never beside safety text.',
    to: ['callToAction'],
    group,
  }),
]
