import {isNctId} from '@healing-library/content/rules/identifiers'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {TRIAL_PHASES, TRIAL_STATUSES, TRIAL_STUDY_TYPES} from '@healing-library/content/vocabulary'
import {BarChartIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceList, choiceTitle} from '../fields/choice.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField} from '../fields/references.ts'

const registry = 'registry'
const staff = 'staff'

/** A registered trial: the registry's words, as of a day, and beside them what staff say. */
export const clinicalTrial = defineType({
  name: 'clinicalTrial',
  title: 'Clinical trial',
  type: 'document',
  icon: BarChartIcon,
  groups: [
    {name: registry, title: 'Registry record', default: true},
    {name: staff, title: 'Our notes'},
  ],
  fields: [
    defineField({
      name: 'nctId',
      title: 'NCT number',
      description: 'ClinicalTrials.gov’s id, such as NCT01945047.',
      type: 'string',
      group: registry,
      validation: (rule) =>
        rule.required().custom((id) => !id || isNctId(id) || 'NCT and eight digits, such as NCT01945047.'),
    }),
    defineField({
      name: 'briefTitle',
      title: 'Brief title',
      description: 'The registry’s words, unchanged.',
      type: 'string',
      group: registry,
      validation: (rule) => rule.required(),
    }),
    choiceField({
      name: 'overallStatus',
      title: 'Status',
      description: 'Empty where it was not seen: the page then says that it is not known.',
      values: TRIAL_STATUSES,
      group: registry,
    }),
    choiceField({
      name: 'lastKnownStatus',
      title: 'Last known status',
      description: 'Where the registry itself says Unknown.',
      values: TRIAL_STATUSES,
      group: registry,
    }),
    defineField({
      ...partialDateField({
        name: 'statusAsOf',
        title: 'Status as of',
        description: 'When this status was read. Visitors see it beside the status.',
        group: registry,
      }),
      validation: (rule) =>
        rule.custom((asOf, {document}) =>
          document?.['overallStatus'] && !asOf ? 'A status without its day misleads: give the day.' : true,
        ),
    }),
    choiceField({name: 'studyType', title: 'Study type', values: TRIAL_STUDY_TYPES, group: registry}),
    defineField({
      name: 'phases',
      title: 'Phases',
      type: 'array',
      group: registry,
      of: [defineArrayMember({type: 'string'})],
      options: {list: choiceList(TRIAL_PHASES)},
    }),
    defineField({
      name: 'conditions',
      title: 'Conditions',
      type: 'array',
      group: registry,
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({
      name: 'interventions',
      title: 'Interventions',
      type: 'array',
      group: registry,
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({name: 'sponsor', title: 'Sponsor', type: 'string', group: registry}),
    partialDateField({name: 'startDate', title: 'Start', group: registry}),
    partialDateField({name: 'completionDate', title: 'Completion', group: registry}),
    defineField({name: 'enrolment', title: 'Enrolment', type: 'enrolment', group: registry}),
    defineField({
      name: 'countries',
      title: 'Countries',
      type: 'array',
      group: registry,
      of: [defineArrayMember({type: 'string'})],
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
    plainTextField({
      name: 'staffNote',
      title: 'Our note',
      description: 'In plain words, beside the registry’s text and marked as ours.',
      maxLength: 400,
      group: staff,
    }),
  ],
  orderings: [
    {name: 'start', title: 'Newest start first', by: [{field: 'startDate', direction: 'desc'}]},
    {name: 'nctId', title: 'NCT number', by: [{field: 'nctId', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'briefTitle', nctId: 'nctId', status: 'overallStatus', asOf: 'statusAsOf'},
    prepare: ({title, nctId, status, asOf}) => ({
      title,
      subtitle: [
        nctId,
        status ? choiceTitle(TRIAL_STATUSES, status) : 'status not seen',
        typeof asOf === 'string' ? `as of ${formatPartialDate(asOf)}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
      media: BarChartIcon,
    }),
  },
})
