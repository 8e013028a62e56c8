import type {Wording} from '../locale.ts'

/** Conditions: their list, and the page of each. */
export const conditions = {
  title: 'Conditions',
  description:
    'By condition: what is approved where, what is off-label or in research, how sure the evidence is, and which trials are registered.',
  lead: 'What the library holds for what you have: what is approved where, what is in research, and how sure that is.',
  first: 'If it cannot wait',
  firstText:
    'If you may harm yourself, or somebody is in danger, do not read on: call your local emergency number.',
  helpNow: 'Helplines, by country',
  empty: 'No condition has been published yet.',
  alsoCalled: 'Also called',
  trials: (count: string, one: boolean) => (one ? `${count} registered trial` : `${count} registered trials`),
  noTrials: 'No registered trial in our directory',
  inShort: 'In short',
  approval: 'What is approved, and where',
  approvalLead:
    'That something stands here does not mean that it helps. Approval is for one product, one condition and one country. Off-label means a clinician may prescribe it although no regulator has judged it for that use.',
  approvalCaption: 'Substances and treatments for it, and the status of each by country',
  columns: {what: 'What', status: 'Status', where: 'Country', note: 'What this means'},
  since: (date: string) => `Since ${date}.`,
  statusUnknown: 'Not known',
  statusUnknownNote:
    'Its guide has no row about this condition. Not known is not the same as not approved, or as allowed.',
  everywhere: 'No country looked at',
  noSubstances:
    'No guide of this library speaks of this condition yet. That says nothing about other treatments: ask a clinician.',
  treatments: 'Ways of care',
  noTreatments: 'No way of care in this library is tied to this condition yet.',
  evidence:
    'No statement about studies in this condition has been written yet. That is not the same as: nothing was studied.',
  trialsTitle: 'Clinical trials',
  trialsLead:
    'From ClinicalTrials.gov, counted by the status that we last saw. A trial may have changed since: each says when we looked.',
  trialsCaption: 'Registered trials of this condition, by status',
  status: 'Status',
  count: 'Trials',
  unknownStatus: 'Not known to us',
  allTrials: (count: string) => `All ${count} in the directory`,
  noTrialsYet:
    'No trial in our directory is tied to this condition. The directory holds trials of the substances in this library only.',
  searchTrials: 'Search all trials',
  publications: 'Publications',
  publicationsLead:
    'What this page rests on, by kind of study. Sizes are of single publications: the same people may stand in several.',
  publicationsCaption: 'Publications that this page cites, by kind of study',
  noPublications: 'This page cites no publication yet, because nothing on it makes a claim.',
  kind: 'Kind',
  people: 'People studied',
  titles: 'Our records',
  peopleIn: (fewest: number, most: number) => (fewest === most ? `${fewest}` : `${fewest} to ${most}`),
  peopleUnknown: 'Not in our records',
  guidelines: 'No guideline is tied to this condition yet.',
  questions: 'No questions and answers have been written for this condition yet.',
  related: 'Related conditions',
  mesh: 'In the medical thesaurus MeSH',
} as const

export type ConditionsWords = Wording<typeof conditions>
