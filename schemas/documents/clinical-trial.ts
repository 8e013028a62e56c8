import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {PSYCHOTHERAPY_COMPONENTS, TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'
import {BarChartIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField} from '../fields/references.ts'
import {registryFields} from '../fields/registry-fields.ts'

const registry = 'registry'
const staff = 'staff'

/** A registered trial: the registry's words, as of a day, and beside them what staff say. */
export const clinicalTrial = defineType({
  name: 'clinicalTrial',
  title: 'Clinical trial',
  type: 'document',
  icon: BarChartIcon,
  groups: [
    {name: staff, title: 'Our notes', default: true},
    {name: registry, title: 'Registry record'},
    {name: 'history', title: 'History'},
  ],
  fields: [
    ...registryFields.map((field) => ({
      ...field,
      // A new trial begins with its number: it stands on the part that opens first as well.
      group: field.name === 'nctId' ? [registry, staff] : registry,
      readOnly: true,
    })),
    plainTextField({
      name: 'plainSummary',
      title: 'In plain words',
      description:
        'What it asks and what taking part means, for somebody who has never read a registry. Marked as ours.',
      maxLength: 1200,
      rows: 6,
      group: staff,
    }),
    choiceField({
      name: 'psychotherapy',
      title: 'Psychotherapy',
      description:
        'Whether psychotherapy is part of what is tested. Leave empty where the record does not say.',
      values: PSYCHOTHERAPY_COMPONENTS,
      group: staff,
    }),
    defineField({
      name: 'substances',
      title: 'Guides',
      description: 'The guides of the substances that it studies.',
      type: 'array',
      group: staff,
      of: [defineArrayMember({type: 'reference', to: [{type: 'substanceGuide'}]})],
      validation: (rule) => rule.unique(),
    }),
    referencesField({
      name: 'studiedConditions',
      title: 'Condition pages',
      description: 'The pages of the conditions that it studies.',
      to: ['condition'],
      group: staff,
    }),
    referencesField({
      name: 'publications',
      title: 'Publications',
      description: 'Papers that report this trial.',
      to: ['publication'],
      group: staff,
    }),
    plainTextField({
      name: 'staffNote',
      title: 'Our note',
      description: 'In plain words, beside the registry’s text and marked as ours.',
      maxLength: 400,
      group: staff,
    }),
    defineField({
      name: 'changes',
      title: 'Accepted changes',
      type: 'array',
      of: [defineArrayMember({type: 'trialChange'})],
      readOnly: true,
      group: 'history',
    }),
  ],
  orderings: [
    {name: 'start', title: 'Newest start first', by: [{field: 'startDate.date', direction: 'desc'}]},
    {name: 'nctId', title: 'NCT number', by: [{field: 'nctId', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'briefTitle', nctId: 'nctId', status: 'overallStatus', asOf: 'statusAsOf'},
    prepare: ({title, nctId, status, asOf}) => ({
      title,
      subtitle: [
        nctId,
        typeof status === 'string' ? wordsFor(TRIAL_STATUSES, status) : 'status not seen',
        typeof asOf === 'string' ? `as of ${formatPartialDate(asOf)}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
      media: BarChartIcon,
    }),
  },
})
