/** The registry's own words (ClinicalTrials.gov API v2, enum Status), with the words that visitors read. */
export const TRIAL_STATUSES = {
  NOT_YET_RECRUITING: 'Not yet recruiting',
  RECRUITING: 'Recruiting',
  ENROLLING_BY_INVITATION: 'Enrolling by invitation',
  ACTIVE_NOT_RECRUITING: 'Active, not recruiting',
  SUSPENDED: 'Suspended',
  COMPLETED: 'Completed',
  TERMINATED: 'Terminated',
  WITHDRAWN: 'Withdrawn',
  AVAILABLE: 'Available (expanded access)',
  NO_LONGER_AVAILABLE: 'No longer available (expanded access)',
  TEMPORARILY_NOT_AVAILABLE: 'Temporarily not available (expanded access)',
  APPROVED_FOR_MARKETING: 'Approved for marketing',
  WITHHELD: 'Withheld',
  UNKNOWN: 'Unknown',
} as const

/** The registry's own words (ClinicalTrials.gov API v2, enum Phase). A trial of phases 2 and 3 holds both. */
export const TRIAL_PHASES = {
  NA: 'Not applicable',
  EARLY_PHASE1: 'Early phase 1',
  PHASE1: 'Phase 1',
  PHASE2: 'Phase 2',
  PHASE3: 'Phase 3',
  PHASE4: 'Phase 4',
} as const

/** The registry's own words (ClinicalTrials.gov API v2, enum StudyType). */
export const TRIAL_STUDY_TYPES = {
  INTERVENTIONAL: 'Interventional',
  OBSERVATIONAL: 'Observational',
  EXPANDED_ACCESS: 'Expanded access',
} as const

/**
 * The registry's own words (ClinicalTrials.gov API v2, enum EnrollmentType): whether a number was counted or planned.
 */
export const ENROLMENT_TYPES = {ACTUAL: 'Actual', ESTIMATED: 'Estimated'} as const

/**
 * Whether psychotherapy is part of what is tested, as staff say: the registry has no such field. Nothing stored: not
 * known.
 */
export const PSYCHOTHERAPY_COMPONENTS = {
  included: 'With psychotherapy',
  notIncluded: 'Without psychotherapy',
} as const

/** What can change in a trial, in the order of what it means to somebody who thinks of taking part. */
export const TRIAL_CHANGE_KINDS = {
  status: 'Status',
  sites: 'Sites',
  eligibility: 'Who may take part',
  contacts: 'Contacts',
  results: 'Results',
  dates: 'Dates',
  enrolment: 'Number of people',
  title: 'Title',
  design: 'Design',
  sponsor: 'Sponsor',
  text: 'Description',
  identity: 'Numbers and names',
  gone: 'Gone from the registry',
} as const

/** Whether the registry's search still finds a trial. One that it no longer finds is kept. */
export const REGISTRY_PRESENCES = {
  found: 'Found by the search',
  leftQuery: 'No longer found by the search',
  gone: 'No longer in the registry',
} as const

/** What `relevance` says of a trial that a search brought: fuzzy waits for a curator. */
export const RELEVANCE_MATCHES = {
  exact: 'The intervention is the substance',
  fuzzy: 'Only looks like it: a person decides',
} as const

/** What a run of the sync reads: records updated since the last one, or all. */
export const SYNC_MODES = {incremental: 'What changed since', full: 'Everything'} as const
