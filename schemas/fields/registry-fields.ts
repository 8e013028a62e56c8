import {isNctId} from '@healing-library/content/rules/identifiers'
import {defineArrayMember, defineField, type FieldDefinition} from 'sanity'

import {partialDateField} from './partial-date.ts'

const text = (name: string, title: string, description?: string) =>
  defineField({name, title, description, type: 'string'})
const longText = (name: string, title: string) => defineField({name, title, type: 'text', rows: 8})
const list = (name: string, title: string, type = 'string') =>
  defineField({name, title, type: 'array', of: [defineArrayMember({type})]})
const object = (name: string, title: string, type: string) => defineField({name, title, type})

/**
 * The fields of a trial that are the registry's, in the order of a record. They stand on the public trial, as a
 * curator accepted them, and on the private snapshot, as the registry has them now.
 */
export const registryFields: readonly FieldDefinition[] = [
  defineField({
    name: 'nctId',
    title: 'NCT number',
    description: 'ClinicalTrials.gov’s id, such as NCT01945047.',
    type: 'string',
    validation: (rule) =>
      rule.required().custom((id) => !id || isNctId(id) || 'NCT and eight digits, such as NCT01945047.'),
  }),
  list('aliases', 'Earlier NCT numbers'),
  list('secondaryIds', 'Numbers in other registries', 'trialSecondaryId'),
  defineField({
    name: 'briefTitle',
    title: 'Brief title',
    description: 'The registry’s words, unchanged.',
    type: 'string',
    validation: (rule) => rule.required(),
  }),
  text('officialTitle', 'Official title'),
  text('acronym', 'Acronym'),
  text('overallStatus', 'Status', 'Empty where it was not seen: the page then says that it is not known.'),
  text('lastKnownStatus', 'Last known status', 'Where the registry itself says Unknown.'),
  text('whyStopped', 'Why it stopped'),
  defineField({
    ...partialDateField({
      name: 'statusAsOf',
      title: 'Status as of',
      description: 'The day of the record that said so. Visitors see it beside the status.',
    }),
    validation: (rule) =>
      rule.custom((asOf, {parent}) =>
        typeof parent === 'object' &&
        parent !== null &&
        'overallStatus' in parent &&
        parent.overallStatus &&
        !asOf
          ? 'A status without its day misleads: give the day.'
          : true,
      ),
  }),
  partialDateField({name: 'statusVerified', title: 'Last verified by the sponsor'}),
  text('studyType', 'Study type'),
  list('phases', 'Phases'),
  object('startDate', 'Start', 'trialDate'),
  object('primaryCompletionDate', 'Primary completion', 'trialDate'),
  object('completionDate', 'Completion', 'trialDate'),
  partialDateField({name: 'firstPosted', title: 'First posted'}),
  partialDateField({name: 'resultsPosted', title: 'Results posted'}),
  partialDateField({name: 'lastUpdatePosted', title: 'Last update posted'}),
  list('conditions', 'Conditions'),
  list('keywords', 'Keywords'),
  list('interventions', 'Interventions', 'trialIntervention'),
  list('arms', 'Arms', 'trialArm'),
  object('design', 'Design', 'trialDesign'),
  list('primaryOutcomes', 'Primary outcomes', 'trialOutcome'),
  list('secondaryOutcomes', 'Secondary outcomes', 'trialOutcome'),
  object('enrolment', 'Enrolment', 'enrolment'),
  text('sponsor', 'Sponsor'),
  text('sponsorClass', 'Kind of sponsor'),
  list('collaborators', 'Collaborators'),
  longText('briefSummary', 'Brief summary'),
  longText('detailedDescription', 'Detailed description'),
  object('eligibility', 'Who may take part', 'trialEligibility'),
  list('contacts', 'Contacts', 'trialContact'),
  list('officials', 'Officials', 'trialOfficial'),
  list('sites', 'Sites', 'trialSite'),
  list('countries', 'Countries'),
  list('meshConditions', 'Conditions as MeSH terms', 'meshTerm'),
  list('meshInterventions', 'Interventions as MeSH terms', 'meshTerm'),
  list('registryReferences', 'Publications that the registry names', 'registryReference'),
  defineField({name: 'hasResults', title: 'Results in the registry', type: 'boolean'}),
]
