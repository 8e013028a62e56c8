/** What a claim speaks about; an approval needs a citation of a regulator's document. */
export const CLAIM_KINDS = {
  efficacy: 'Benefit',
  safety: 'Safety',
  legal: 'Law',
  approval: 'Approval',
  history: 'History',
} as const

/** The four words of GRADE, and the honest fifth. */
export const CERTAINTIES = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  veryLow: 'Very low certainty',
  notAssessed: 'Certainty not yet assessed',
} as const

/** The design of the study that a publication reports, or what else it is. */
export const STUDY_TYPES = {
  randomisedTrial: 'Randomised trial',
  secondaryAnalysis: 'Secondary analysis of a trial',
  openLabel: 'Open-label study',
  laboratory: 'Laboratory study',
  cohort: 'Cohort or registry study',
  caseSeries: 'Case series',
  caseReport: 'Case report',
  systematicReview: 'Systematic review',
  review: 'Narrative review',
  consensus: 'Consensus or guideline',
  regulatory: 'Regulatory document',
  other: 'Other',
} as const

/** Who stands behind a publication: only a regulator's document carries a claim of approval. */
export const PUBLISHER_KINDS = {journal: 'Journal', regulator: 'Regulator', other: 'Other publisher'} as const

/**
 * In how many sources the facts of a publication or of a row of law were seen; where nothing is stored, nobody said.
 */
export const CONFIDENCES = {
  verified: 'Verified in two sources',
  singleSource: 'Seen in one source only',
} as const

/** Where the value of a field came from, when no editor typed it. */
export const FIELD_SOURCES = {
  crossref: 'Crossref',
  pubmed: 'PubMed',
  both: 'Crossref and PubMed',
  ownRecord: 'A record of this machine, made without a network',
  file: 'An imported file',
} as const

/** How much of a source somebody had before their eyes: what a page may say of it depends on that. */
export const READ_AS = {
  text: 'The whole text',
  part: 'Parts of the text',
  abstract: 'The abstract',
  report: 'What others report of it',
  record: 'Only the record: title, authors, place',
} as const

/** Whether a publication still stands, in the words of Crossref's updates. */
export const RETRACTION_STATUSES = {
  none: 'Neither corrected nor withdrawn',
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
} as const

/** Of a link that was followed: refused, slow or broken says nothing about the page, so that it is not known. */
export const LINK_VERDICTS = {
  works: 'Works',
  moved: 'Moved',
  gone: 'Gone',
  unknown: 'Not known',
} as const
