import {isMeshId} from '@healing-library/content/rules/identifiers'
import {
  CheckmarkCircleIcon,
  DocumentTextIcon,
  HeartIcon,
  InfoOutlineIcon,
  TagIcon,
  UsersIcon,
} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {editorialFields} from '../fields/editorial.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'
import {stringsField} from '../fields/strings.ts'
import {summaryField} from '../fields/summary.ts'

/** What somebody lives with. It ties guides, trials and publications together by one name and one code. */
export const condition = defineType({
  name: 'condition',
  title: 'Condition',
  type: 'document',
  icon: HeartIcon,
  groups: [
    {name: 'glance', title: 'At a glance', icon: DocumentTextIcon, default: true},
    {name: 'what', title: 'What it is', icon: InfoOutlineIcon},
    {name: 'evidence', title: 'Evidence', icon: CheckmarkCircleIcon},
    {name: 'names', title: 'Names and codes', icon: TagIcon},
    {name: 'editorial', title: 'Authors and dates', icon: UsersIcon},
  ],
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 80, group: 'glance'}),
    slugField({source: 'title', group: 'glance'}),
    plainTextField({name: 'deck', title: 'Deck', rows: 2, required: true, maxLength: 160, group: 'glance'}),
    summaryField({
      description: 'What it is, and what is known of psychedelic-assisted care for it.',
      group: 'glance',
    }),
    defineField({
      name: 'overview',
      title: 'Overview',
      description: 'What it is like, and what care there is. Mark the words that a source supports.',
      type: 'clinicalText',
      group: 'what',
    }),
    referencesField({
      name: 'substances',
      title: 'Guides to show',
      description: 'Chosen by staff, beside those that name the condition.',
      to: ['substanceGuide'],
      group: 'evidence',
    }),
    referencesField({name: 'evidence', title: 'What studies show', to: ['claim'], group: 'evidence'}),
    referencesField({name: 'faq', title: 'Questions and answers', to: ['faq'], group: 'evidence'}),
    referencesField({name: 'guidelines', title: 'Guidelines', to: ['guideline'], group: 'evidence'}),
    referencesField({name: 'related', title: 'Related conditions', to: ['condition'], group: 'evidence'}),
    defineField({
      name: 'meshId',
      title: 'MeSH id',
      description: 'Of the descriptor at the US National Library of Medicine, such as D003865.',
      type: 'string',
      group: 'names',
      validation: (rule) =>
        rule.custom((id) => !id || isMeshId(id) || 'D and six or nine digits, such as D003865.'),
    }),
    stringsField({
      name: 'synonyms',
      title: 'Other names',
      description: 'Everyday words and abbreviations: search finds the page by them.',
      group: 'names',
    }),
    stringsField({
      name: 'registryTerms',
      title: 'Words of registries',
      description: 'As trial registries write it, so that trials are found.',
      group: 'names',
    }),
    ...editorialFields('editorial'),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', meshId: 'meshId', deck: 'deck'},
    prepare: ({title, meshId, deck}) => ({
      title,
      subtitle: [meshId, deck].filter(Boolean).join(' · '),
      media: HeartIcon,
    }),
  },
})
