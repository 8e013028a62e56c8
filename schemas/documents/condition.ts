import {isMeshId} from '@healing-library/content/rules/identifiers'
import {HeartIcon} from '@sanity/icons'
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
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 80}),
    slugField({source: 'title'}),
    defineField({
      name: 'meshId',
      title: 'MeSH id',
      description: 'Of the descriptor at the US National Library of Medicine, such as D003865.',
      type: 'string',
      validation: (rule) =>
        rule.custom((id) => !id || isMeshId(id) || 'D and six or nine digits, such as D003865.'),
    }),
    stringsField({
      name: 'synonyms',
      title: 'Other names',
      description: 'Everyday words and abbreviations: search finds the page by them.',
    }),
    stringsField({
      name: 'registryTerms',
      title: 'Words of registries',
      description: 'As trial registries write it, so that trials are found.',
    }),
    plainTextField({name: 'deck', title: 'Deck', rows: 2, required: true, maxLength: 160}),
    summaryField({description: 'What it is, and what is known of psychedelic-assisted care for it.'}),
    defineField({name: 'overview', title: 'Overview', type: 'clinicalText'}),
    referencesField({
      name: 'substances',
      title: 'Guides to show',
      description: 'Chosen by staff, beside those that name the condition.',
      to: ['substanceGuide'],
    }),
    referencesField({name: 'evidence', title: 'What studies show', to: ['claim']}),
    referencesField({name: 'faq', title: 'Questions and answers', to: ['faq']}),
    referencesField({name: 'guidelines', title: 'Guidelines', to: ['guideline']}),
    referencesField({name: 'related', title: 'Related conditions', to: ['condition']}),
    ...editorialFields(),
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
