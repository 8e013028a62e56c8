/**
 * The closed lists of the library: what is stored, and the words that people read. Studio offers them, the
 * contracts admit nothing else, the site prints the same words.
 */
export const ALIAS_KINDS = {
  generic: 'Generic name',
  brand: 'Brand name',
  enantiomer: 'Mirror-image form',
  code: 'Development code',
  street: 'Street name',
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

/** How a use stands with a regulator. Approved needs a citation of a regulator's document. */
export const INDICATION_STATUSES = {
  approved: 'Approved',
  offLabel: 'Off-label',
  investigational: 'In research',
  notSupported: 'Not supported by evidence',
} as const

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

/** Who stands behind a publication: only a regulator's document carries a claim of approval. */
export const PUBLISHER_KINDS = {journal: 'Journal', regulator: 'Regulator', other: 'Other publisher'} as const

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

/** Countries whose law readers of this library ask about: where a guide has no row, its page says so. */
export const LEGAL_JURISDICTIONS = ['US', 'GB', 'CA', 'AU'] as const

/** How much of a source somebody had before their eyes: what a page may say of it depends on that. */
export const READ_AS = {
  text: 'The whole text',
  part: 'Parts of the text',
  abstract: 'The abstract',
  report: 'What others report of it',
  record: 'Only the record: title, authors, place',
} as const

/** Who tells a story. */
export const TESTIMONIAL_KINDS = {patient: 'Patient', clinician: 'Clinician'} as const

/** How a story turned out. A guide should show more than one kind. */
export const OUTCOMES = {positive: 'Positive', mixed: 'Mixed', negative: 'Negative'} as const

/** What somebody does for the library. */
export const PERSON_KINDS = {
  author: 'Author',
  editor: 'Editor',
  clinicalReviewer: 'Clinical reviewer',
  livedExperienceReviewer: 'Lived-experience reviewer',
} as const

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

/**
 * Whether psychotherapy is part of what is tested, as staff say: the registry has no such field. Nothing stored: not
 * known.
 */
export const PSYCHOTHERAPY_COMPONENTS = {
  included: 'With psychotherapy',
  notIncluded: 'Without psychotherapy',
} as const

/** What a mild, moderate or severe form of an unwanted effect asks of a person stands in the row's care level. */
export const EFFECT_SEVERITIES = {mild: 'Mild', moderate: 'Moderate', severe: 'Severe'} as const

/** What a row about two substances rests on. What was inferred from a class says so. */
export const INTERACTION_BASES = {
  studied: 'Studied in people',
  label: 'Stated in a product’s label',
  caseReports: 'Seen in case reports',
  inferredFromClass: 'Inferred from the class, not studied for this one',
  unknown: 'Nobody has looked',
} as const

/** What a helpline is for. */
export const HELPLINE_KINDS = {
  crisis: 'Crisis line',
  peerSupport: 'Support from peers',
  poison: 'Poison control',
  information: 'Information',
} as const

/** What a page of the library about itself is for. */
export const PAGE_KINDS = {
  about: 'About the library',
  editorialPolicy: 'Editorial policy',
  method: 'How we work',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  other: 'Other',
} as const

/** What a medium is; each has a transcript, a figure too. */
export const MEDIA_KINDS = {video: 'Video', podcast: 'Podcast', audio: 'Audio', figure: 'Figure'} as const

/** What an organization is; the same one may publish, provide and sell, which its commercial interest says. */
export const ORGANIZATION_KINDS = {
  publisher: 'Publisher',
  regulator: 'Regulator',
  provider: 'Provider of care',
  charity: 'Charity',
  university: 'University',
  company: 'Company',
  other: 'Other',
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

/** Whom a course is made for. */
export const TRAINING_AUDIENCES = {
  clinicians: 'Clinicians',
  therapists: 'Therapists',
  everyone: 'Everyone',
} as const

/** Where one can take part in an event. */
export const EVENT_FORMATS = {
  online: 'Online',
  inPerson: 'In person',
  hybrid: 'Online and in person',
} as const

/** What a call to action asks for. */
export const CALL_KINDS = {
  consultation: 'Consultation',
  newsletter: 'Newsletter',
  donation: 'Donation',
  training: 'Training',
  other: 'Other',
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

/** Languages into which pages are translated, as editors call them. */
export const TRANSLATED_LANGUAGES = {es: 'Spanish'} as const

/** Who wrote a translation; the page says when a machine did. */
export const TRANSLATORS = {machine: 'A machine', person: 'A person'} as const

/** On what ground a quotation may be shown; with `pending` it is not. */
export const QUOTE_PERMISSIONS = {
  publicDomain: 'Public domain',
  quotation: 'Short quotation, source named',
  granted: 'Permission granted',
  pending: 'Permission asked for',
} as const

/** What a recommended resource is. */
export const RESOURCE_KINDS = {
  book: 'Book',
  film: 'Film',
  podcast: 'Podcast',
  website: 'Website',
  organization: 'Organisation',
  article: 'Article',
} as const
