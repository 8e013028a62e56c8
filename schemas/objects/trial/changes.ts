import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../../fields/choice.ts'
import {registryFields} from '../../fields/registry-fields.ts'

const changeFields = [
  defineField({name: 'field', title: 'Field', type: 'string'}),
  choiceField({name: 'kind', title: 'Kind', values: TRIAL_CHANGE_KINDS}),
  defineField({name: 'before', title: 'Before', type: 'string'}),
  defineField({name: 'after', title: 'After', type: 'string'}),
  defineField({
    name: 'lines',
    title: 'Line by line',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
  }),
  defineField({name: 'seenAt', title: 'Seen', type: 'datetime'}),
]

const preview = {
  select: {kind: 'kind', before: 'before', after: 'after', seenAt: 'seenAt'},
  prepare: ({kind, before, after, seenAt}: Record<string, unknown>) => ({
    title: choiceTitle(TRIAL_CHANGE_KINDS, kind),
    subtitle: [before, after].map((value) => (typeof value === 'string' ? value : '–')).join(' → '),
    description: typeof seenAt === 'string' ? seenAt.slice(0, 10) : undefined,
  }),
}

/** A change that a curator accepted: the trial's public history. */
export const trialChange = defineType({
  name: 'trialChange',
  title: 'Accepted change',
  type: 'object',
  fields: [...changeFields, defineField({name: 'acceptedAt', title: 'Accepted', type: 'datetime'})],
  preview,
})

/** A change that waits for a curator. */
export const trialProposal = defineType({
  name: 'trialProposal',
  title: 'Change to decide on',
  type: 'object',
  fields: changeFields,
  preview,
})

export const ignoredProposal = defineType({
  name: 'ignoredProposal',
  title: 'Change that was turned down',
  type: 'object',
  fields: [
    defineField({name: 'field', title: 'Field', type: 'string'}),
    defineField({name: 'valueHash', title: 'Hash of the value', type: 'string'}),
    defineField({name: 'ignoredAt', title: 'Turned down', type: 'datetime'}),
  ],
  preview: {select: {title: 'field', subtitle: 'ignoredAt'}},
})

/** A registry's record, normalised: every field as the registry has it. */
export const trialSnapshot = defineType({
  name: 'trialSnapshot',
  title: 'Snapshot',
  type: 'object',
  fields: [...registryFields],
})
