/** Who tells a story. */
export const TESTIMONIAL_KINDS = {patient: 'Patient', clinician: 'Clinician'} as const

/** How a story turned out. A guide should show more than one kind. */
export const OUTCOMES = {positive: 'Positive', mixed: 'Mixed', negative: 'Negative'} as const

/** How a consent stands: only a valid one lets a story be read. */
export const CONSENT_STATES = {valid: 'Valid', withdrawn: 'Withdrawn', expired: 'Expired'} as const

/** Where a person agreed that the story may be read. */
export const CONSENT_SCOPES = {
  site: 'The public site',
  feed: 'Feeds',
  api: 'Open data',
  press: 'Press',
} as const

/** How somebody gave consent. */
export const CONSENT_METHODS = {
  paper: 'Signed on paper',
  electronic: 'Signed electronically',
  recorded: 'Spoken and recorded',
} as const
