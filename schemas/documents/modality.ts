import {
  BulbOutlineIcon,
  CheckmarkCircleIcon,
  ClipboardIcon,
  DocumentTextIcon,
  InfoOutlineIcon,
  TiersIcon,
  UsersIcon,
  WarningOutlineIcon,
} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {editorialFields} from '../fields/editorial.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField, referencesField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'
import {stringsField} from '../fields/strings.ts'
import {summaryField} from '../fields/summary.ts'

/** A way of care that people look for by name, such as ketamine-assisted psychotherapy or an esketamine clinic. */
export const modality = defineType({
  name: 'modality',
  title: 'Way of care (page)',
  type: 'document',
  icon: TiersIcon,
  groups: [
    {name: 'glance', title: 'At a glance', icon: DocumentTextIcon, default: true},
    {name: 'safety', title: 'Safety', icon: WarningOutlineIcon},
    {name: 'what', title: 'What it is', icon: InfoOutlineIcon},
    {name: 'care', title: 'In care', icon: ClipboardIcon},
    {name: 'evidence', title: 'Evidence', icon: CheckmarkCircleIcon},
    {name: 'further', title: 'Going further', icon: BulbOutlineIcon},
    {name: 'editorial', title: 'Authors and dates', icon: UsersIcon},
  ],
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 80, group: 'glance'}),
    slugField({source: 'title', group: 'glance'}),
    plainTextField({name: 'deck', title: 'Deck', rows: 2, required: true, maxLength: 160, group: 'glance'}),
    summaryField({description: 'What happens, for whom, and what to know first.', group: 'glance'}),
    plainTextField({
      name: 'riskLine',
      title: 'Most important safety message',
      rows: 2,
      required: true,
      maxLength: 240,
      group: 'glance',
    }),
    defineField({
      name: 'careCards',
      title: 'When to get help',
      description: 'The most pressing first. One card a level is usually enough.',
      type: 'array',
      group: 'safety',
      of: [defineArrayMember({type: 'careCard'})],
      validation: (rule) => rule.max(4),
    }),
    defineField({
      name: 'contraindications',
      title: 'Who should not have it, or needs extra care',
      type: 'array',
      group: 'safety',
      of: [defineArrayMember({type: 'contraindication'})],
    }),
    referencesField({
      name: 'substances',
      title: 'Substances',
      description: 'The guides of what is given in it.',
      to: ['substanceGuide'],
      required: true,
      group: 'what',
    }),
    referencesField({name: 'conditions', title: 'Conditions', to: ['condition'], group: 'what'}),
    defineField({
      name: 'overview',
      title: 'Overview',
      description: 'What happens, and how little of it was tested. Mark the words that a source supports.',
      type: 'clinicalText',
      group: 'what',
    }),
    defineField({
      name: 'indications',
      title: 'Uses and their approval',
      type: 'array',
      group: 'what',
      of: [defineArrayMember({type: 'indication'})],
    }),
    plainTextField({
      name: 'setting',
      title: 'Where it happens',
      required: true,
      maxLength: 300,
      group: 'care',
    }),
    plainTextField({
      name: 'roleOfTherapy',
      title: 'What talking therapy does',
      required: true,
      maxLength: 400,
      group: 'care',
    }),
    referencesField({
      name: 'sessionPhases',
      title: 'Phases of care',
      description: 'In the order in which they happen.',
      to: ['sessionPhase'],
      group: 'care',
    }),
    referencesField({name: 'frameworks', title: 'Frameworks', to: ['treatmentFramework'], group: 'care'}),
    stringsField({name: 'checklist', title: 'Before you start', max: 12, group: 'care'}),
    referencesField({name: 'evidence', title: 'What studies show', to: ['claim'], group: 'evidence'}),
    referencesField({name: 'mythFacts', title: 'Myths and facts', to: ['mythFact'], group: 'evidence'}),
    referencesField({name: 'faq', title: 'Questions and answers', to: ['faq'], group: 'evidence'}),
    referencesField({name: 'guidelines', title: 'Guidelines', to: ['guideline'], group: 'evidence'}),
    referencesField({name: 'media', title: 'Films, podcasts, figures', to: ['media'], group: 'further'}),
    referencesField({name: 'training', title: 'Training', to: ['training'], group: 'further'}),
    referencesField({name: 'related', title: 'Related ways of care', to: ['modality'], group: 'further'}),
    referenceField({
      name: 'callToAction',
      title: 'Offer',
      description: 'One at most, never beside safety text.',
      to: ['callToAction'],
      group: 'further',
    }),
    ...editorialFields('editorial'),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'deck'}},
})
