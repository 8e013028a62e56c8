/** In which capacity somebody signed. */
export const SIGN_OFF_ROLES = {
  clinical: 'Clinical review',
  legal: 'Legal review',
  livedExperience: 'Lived-experience review',
} as const

/** What a sign-off says: content approved, or the same content looked at again, which is no fresh approval. */
export const SIGN_OFF_OUTCOMES = {
  approved: 'Reviewed and approved',
  reviewedNoChange: 'Reviewed, no change',
} as const

/** The stages of a review, in their order; `ready` is none to pass, and means that all are behind it. */
export const REVIEW_STAGES = {
  factCheck: 'Fact check',
  clinicalReview: 'Clinical review',
  legalReview: 'Legal review',
  consentReview: 'Consent review',
  ready: 'Ready to publish',
} as const

/** How the present stage of a review stands. */
export const REVIEW_STATES = {
  waiting: 'Waits for somebody',
  claimed: 'Somebody has it',
  changesAsked: 'Changes asked for',
  done: 'Done',
} as const
