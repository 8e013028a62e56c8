import {defineArrayMember, defineField, defineType} from 'sanity'

import {partialDateField} from '../../fields/partial-date.ts'

/**
 * What a registry's record is made of. These objects are read-only wherever they stand: the registry is corrected
 * at the registry.
 */
const line = (name: string, title: string) => defineField({name, title, type: 'string'})
const longText = (name: string, title: string) => defineField({name, title, type: 'text', rows: 8})
const lines = (name: string, title: string) =>
  defineField({name, title, type: 'array', of: [defineArrayMember({type: 'string'})]})

export const trialDate = defineType({
  name: 'trialDate',
  title: 'Date, and whether it happened',
  type: 'object',
  fields: [partialDateField({name: 'date', title: 'Date'}), line('type', 'Actual or estimated')],
})

export const trialSecondaryId = defineType({
  name: 'trialSecondaryId',
  title: 'Number in another registry',
  type: 'object',
  fields: [line('kind', 'Kind'), line('id', 'Number')],
  preview: {select: {title: 'id', subtitle: 'kind'}},
})

export const trialIntervention = defineType({
  name: 'trialIntervention',
  title: 'Intervention',
  type: 'object',
  fields: [line('kind', 'Kind'), line('name', 'Name'), lines('otherNames', 'Other names')],
  preview: {select: {title: 'name', subtitle: 'kind'}},
})

export const trialArm = defineType({
  name: 'trialArm',
  title: 'Arm',
  type: 'object',
  fields: [line('label', 'Label'), line('kind', 'Kind')],
  preview: {select: {title: 'label', subtitle: 'kind'}},
})

export const trialDesign = defineType({
  name: 'trialDesign',
  title: 'Design',
  type: 'object',
  fields: [
    line('allocation', 'Allocation'),
    line('model', 'Model'),
    line('purpose', 'Purpose'),
    line('masking', 'Masking'),
  ],
})

export const trialOutcome = defineType({
  name: 'trialOutcome',
  title: 'Outcome',
  type: 'object',
  fields: [line('measure', 'What is measured'), line('timeFrame', 'When')],
  preview: {select: {title: 'measure', subtitle: 'timeFrame'}},
})

export const trialEligibility = defineType({
  name: 'trialEligibility',
  title: 'Who may take part',
  type: 'object',
  fields: [
    longText('criteria', 'Criteria'),
    defineField({name: 'healthyVolunteers', title: 'Healthy volunteers', type: 'boolean'}),
    line('sex', 'Sex'),
    line('minimumAge', 'Youngest'),
    line('maximumAge', 'Oldest'),
    lines('ageGroups', 'Age groups'),
  ],
})

export const trialContact = defineType({
  name: 'trialContact',
  title: 'Contact',
  type: 'object',
  fields: [
    line('name', 'Name'),
    line('role', 'Role'),
    line('phone', 'Telephone'),
    line('phoneExt', 'Extension'),
    line('email', 'Email'),
  ],
  preview: {select: {title: 'name', subtitle: 'email'}},
})

export const trialOfficial = defineType({
  name: 'trialOfficial',
  title: 'Official',
  type: 'object',
  fields: [line('name', 'Name'), line('affiliation', 'Affiliation'), line('role', 'Role')],
  preview: {select: {title: 'name', subtitle: 'affiliation'}},
})

export const trialSite = defineType({
  name: 'trialSite',
  title: 'Site',
  type: 'object',
  fields: [
    line('facility', 'Facility'),
    line('status', 'Status'),
    line('city', 'City'),
    line('state', 'State'),
    line('country', 'Country'),
    defineField({name: 'point', title: 'Where, about', type: 'geopoint'}),
  ],
  preview: {
    select: {facility: 'facility', city: 'city', country: 'country', status: 'status'},
    prepare: ({facility, city, country, status}) => ({
      title: [facility, city, country].filter(Boolean).join(', '),
      subtitle: status,
    }),
  },
})

export const meshTerm = defineType({
  name: 'meshTerm',
  title: 'MeSH term',
  type: 'object',
  fields: [line('id', 'Id'), line('term', 'Term')],
  preview: {select: {title: 'term', subtitle: 'id'}},
})

export const registryReference = defineType({
  name: 'registryReference',
  title: 'Publication that the registry names',
  type: 'object',
  fields: [
    line('pmid', 'PMID'),
    line('kind', 'Kind'),
    longText('citation', 'Citation'),
    defineField({name: 'retracted', title: 'Retracted, the registry says', type: 'boolean'}),
  ],
  preview: {select: {title: 'citation', subtitle: 'pmid'}},
})
