import {REGISTRY_PRESENCES, RELEVANCE_MATCHES} from '@healing-library/content/vocabulary/trials'
import {DatabaseIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'

const strings = (name: string, title: string) =>
  defineField({name, title, type: 'array', of: [defineArrayMember({type: 'string'})]})

/** What the registry says of a trial now, and what a curator has yet to decide. Private; kept by sync and the Trials tool. */
export const registryRecord = defineType({
  name: 'registryRecord',
  title: 'Registry record',
  type: 'document',
  icon: DatabaseIcon,
  readOnly: true,
  fields: [
    defineField({name: 'nctId', title: 'NCT number', type: 'string'}),
    defineField({
      name: 'trial',
      title: 'Trial',
      type: 'reference',
      to: [{type: 'clinicalTrial'}],
      weak: true,
    }),
    choiceField({name: 'presence', title: 'In the registry', values: REGISTRY_PRESENCES}),
    defineField({
      name: 'proposals',
      title: 'Changes to decide on',
      type: 'array',
      of: [defineArrayMember({type: 'trialProposal'})],
    }),
    defineField({
      name: 'ignored',
      title: 'Turned down',
      type: 'array',
      of: [defineArrayMember({type: 'ignoredProposal'})],
    }),
    strings('mutedFields', 'Fields that are never proposed'),
    defineField({
      name: 'relevance',
      title: 'Is it about the substance?',
      type: 'object',
      fields: [
        choiceField({name: 'match', title: 'Match', values: RELEVANCE_MATCHES}),
        strings('terms', 'Names that matched'),
      ],
    }),
    defineField({
      name: 'rejected',
      title: 'Not for this library',
      type: 'object',
      fields: [
        defineField({name: 'reason', title: 'Reason', type: 'string'}),
        defineField({name: 'at', title: 'Decided', type: 'datetime'}),
      ],
    }),
    strings('queries', 'Found by'),
    defineField({name: 'fetchedAt', title: 'Fetched', type: 'datetime'}),
    defineField({name: 'contentHash', title: 'Hash', type: 'string'}),
    defineField({name: 'snapshot', title: 'Snapshot', type: 'trialSnapshot'}),
  ],
  preview: {
    select: {title: 'snapshot.briefTitle', nctId: 'nctId', presence: 'presence'},
    prepare: ({title, nctId, presence}) => ({
      title,
      subtitle: [nctId, choiceTitle(REGISTRY_PRESENCES, presence)].filter(Boolean).join(' · '),
    }),
  },
})
