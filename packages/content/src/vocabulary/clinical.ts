/** What a further name of a substance is. */
export const ALIAS_KINDS = {
  generic: 'Generic name',
  brand: 'Brand name',
  enantiomer: 'Mirror-image form',
  code: 'Development code',
  street: 'Street name',
} as const

/** Routes as protocols of studies name them; never advice. */
export const ROUTES = {
  intravenous: 'Into a vein',
  intramuscular: 'Into a muscle',
  subcutaneous: 'Under the skin',
  sublingual: 'Under the tongue',
  oral: 'By mouth',
  intranasal: 'Through the nose',
  other: 'Other',
} as const

/** Levels of a care card, the most pressing first. The words carry the level, colour only repeats it. */
export const CARE_LEVELS = {
  emergency: 'Emergency: call now',
  urgent: 'Urgent: get advice today',
  nonUrgent: 'Not urgent: speak to your clinician',
} as const

/** How firmly a contraindication speaks against treatment, the firmest first. */
export const CONTRAINDICATION_STRENGTHS = {
  absolute: 'Should not be given',
  relative: 'Usually not given',
  caution: 'Needs extra care',
} as const

/** Whether people seek an effect; it says nothing of harm, which severity and care level do. */
export const EFFECT_VALENCES = {
  wanted: 'Often wanted',
  neutral: 'Neither wanted nor unwanted',
  unwanted: 'Unwanted',
} as const

/** When an effect shows, counted from the session. */
export const EFFECT_TIMINGS = {
  during: 'During a session',
  hoursAfter: 'In the hours after',
  longTerm: 'With repeated or long use',
} as const

/** What a mild, moderate or severe form of an unwanted effect asks of a person stands in the row's care level. */
export const EFFECT_SEVERITIES = {mild: 'Mild', moderate: 'Moderate', severe: 'Severe'} as const

/** Bands of the European Commission's guideline on product information; unknown is said, not left empty. */
export const FREQUENCY_BANDS = {
  veryCommon: 'Very common (more than 1 in 10)',
  common: 'Common (up to 1 in 10)',
  uncommon: 'Uncommon (up to 1 in 100)',
  rare: 'Rare (up to 1 in 1,000)',
  unknown: 'How often is not known',
} as const

/** Whether one side of a pair is a single substance or stands for a class. */
export const INTERACTION_KINDS = {substance: 'One substance', class: 'A class of medicines'} as const

/** What to do about a pair, the most pressing first. Not known is said, and never reads as harmless. */
export const INTERACTION_SEVERITIES = {
  avoid: 'Avoid',
  caution: 'Caution',
  monitor: 'Monitor',
  unknown: 'Not known',
} as const

/** What a row about two substances rests on. What was inferred from a class says so. */
export const INTERACTION_BASES = {
  studied: 'Studied in people',
  label: 'Stated in a product’s label',
  caseReports: 'Seen in case reports',
  inferredFromClass: 'Inferred from the class, not studied for this one',
  unknown: 'Nobody has looked',
} as const

/** How a use stands with a regulator. Approved needs a citation of a regulator's document. */
export const INDICATION_STATUSES = {
  approved: 'Approved',
  offLabel: 'Off-label',
  investigational: 'In research',
  notSupported: 'Not supported by evidence',
} as const

/** Countries whose law readers of this library ask about: where a guide has no row, its page says so. */
export const LEGAL_JURISDICTIONS = ['US', 'GB', 'CA', 'AU'] as const
