import {isRegistryField, type RegistryField} from '@healing-library/content/documents/registry-shape'
import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'

/** A kind of change as it is stored. */
export type TrialChangeKind = keyof typeof TRIAL_CHANGE_KINDS

/** What a change of a field means to readers. */
export const FIELD_KINDS = {
  overallStatus: 'status',
  lastKnownStatus: 'status',
  whyStopped: 'status',
  statusAsOf: 'status',
  statusVerified: 'status',
  sites: 'sites',
  countries: 'sites',
  eligibility: 'eligibility',
  contacts: 'contacts',
  officials: 'contacts',
  resultsPosted: 'results',
  hasResults: 'results',
  registryReferences: 'results',
  startDate: 'dates',
  primaryCompletionDate: 'dates',
  completionDate: 'dates',
  firstPosted: 'dates',
  lastUpdatePosted: 'dates',
  enrolment: 'enrolment',
  briefTitle: 'title',
  officialTitle: 'title',
  acronym: 'title',
  studyType: 'design',
  phases: 'design',
  design: 'design',
  arms: 'design',
  interventions: 'design',
  conditions: 'design',
  primaryOutcomes: 'design',
  secondaryOutcomes: 'design',
  sponsor: 'sponsor',
  sponsorClass: 'sponsor',
  collaborators: 'sponsor',
  briefSummary: 'text',
  detailedDescription: 'text',
  keywords: 'text',
  meshConditions: 'text',
  meshInterventions: 'text',
  nctId: 'identity',
  aliases: 'identity',
  secondaryIds: 'identity',
} satisfies Record<RegistryField, TrialChangeKind>

/**
 * A field that says the same as another, or makes sense with it only. While its leader changes it is no change of its
 * own, and it is accepted with the leader: a trial is never shown as unknown without its last known status, nor as
 * stopped with the reason of another time.
 */
const LEADERS: Partial<Record<RegistryField, RegistryField>> = {
  lastKnownStatus: 'overallStatus',
  whyStopped: 'overallStatus',
  countries: 'sites',
  hasResults: 'resultsPosted',
  sponsorClass: 'sponsor',
}

/**
 * Fields that a curator is never asked about. The first three say how recent the rest is; the registry's own indexing
 * by MeSH changes every year in every record.
 */
export const AUTOMATIC_FIELDS = [
  'statusAsOf',
  'statusVerified',
  'lastUpdatePosted',
  'meshConditions',
  'meshInterventions',
] as const satisfies readonly RegistryField[]

const automatic: ReadonlySet<string> = new Set(AUTOMATIC_FIELDS)
const order = Object.keys(TRIAL_CHANGE_KINDS)

/** Fields that can be proposed, in the order of what they mean to somebody who thinks of taking part. */
export const PROPOSED_FIELDS: readonly RegistryField[] = Object.keys(FIELD_KINDS)
  .filter(isRegistryField)
  .filter((field) => !automatic.has(field))
  .toSorted((left, right) => order.indexOf(FIELD_KINDS[left]) - order.indexOf(FIELD_KINDS[right]))

/**
 * The field with which this one is told and accepted, as the countries are with the sites; undefined where it stands
 * alone.
 */
export const leaderOf = (field: RegistryField): RegistryField | undefined => LEADERS[field]

/** The fields that are told and accepted with this one. */
export const followersOf = (field: RegistryField): RegistryField[] =>
  PROPOSED_FIELDS.filter((other) => LEADERS[other] === field)
