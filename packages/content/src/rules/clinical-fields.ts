/**
 * What a sign-off covers: the fields of each type that say something clinical, legal or historical. What is not
 * named (addresses, pictures, authors, dates, trials, offers) can change without touching a sign-off.
 */
type ClinicalFields = {
  /** Fields whose order says something, and single values. */
  sequences: readonly string[]
  /** Lists that say the same in any order. */
  sets?: readonly string[]
}

/** By document type. A type that is missing has no content hash, and so no review. */
export const CLINICAL_FIELDS: Readonly<Record<string, ClinicalFields>> = {
  substanceGuide: {
    sequences: [
      'title',
      'deck',
      'summary',
      'riskLine',
      'keyFacts',
      'overview',
      'careCards',
      'experience',
      'integration',
      'frameworks',
      'sessionPhases',
      'checklist',
      'evidence',
      'mythFacts',
      'faq',
      'perspectives',
      'quotes',
      // Held in the guide itself by content of an earlier form.
      'timeline',
    ],
    sets: [
      'aliases',
      'contraindications',
      'effects',
      'indications',
      'targets',
      'routeFacts',
      'guidelines',
      'interactions',
      'legalStatus',
    ],
  },
  modality: {
    sequences: [
      'title',
      'deck',
      'summary',
      'riskLine',
      'setting',
      'roleOfTherapy',
      'overview',
      'careCards',
      'evidence',
      'sessionPhases',
      'frameworks',
      'faq',
      'mythFacts',
      'checklist',
    ],
    sets: ['substances', 'conditions', 'indications', 'contraindications', 'guidelines'],
  },
  condition: {
    sequences: ['title', 'meshId', 'deck', 'summary', 'overview', 'evidence', 'faq'],
    sets: ['guidelines', 'substances'],
  },
  claim: {
    sequences: ['statement', 'kind', 'certainty', 'certaintyReason', 'population', 'value'],
    sets: ['about', 'citations'],
  },
  interaction: {
    sequences: ['severity', 'mechanism', 'note', 'doseContext', 'basis', 'inferredFrom'],
    // `parties` are `a` and `b`, which are one pair in either order.
    sets: ['parties', 'citations'],
  },
  legalStatus: {
    sequences: ['substance', 'jurisdiction', 'region', 'schedule', 'medicalUse', 'since', 'note'],
    sets: ['citations'],
  },
  safetyNotice: {
    sequences: ['title', 'authority', 'jurisdiction', 'issuedOn', 'url', 'summary', 'expiresAt'],
    sets: ['substances', 'citations'],
  },
  faq: {sequences: ['question', 'answer'], sets: ['citations']},
  mythFact: {sequences: ['myth', 'fact'], sets: ['citations']},
  sessionPhase: {sequences: ['name', 'what', 'who', 'duration', 'questions'], sets: ['citations']},
  treatmentFramework: {
    sequences: ['name', 'setting', 'roleOfTherapy', 'whatItLooksLike'],
    sets: ['citations'],
  },
  timelineEvent: {sequences: ['date', 'title', 'body'], sets: ['about', 'citations']},
  effectTerm: {sequences: ['name', 'description', 'valence', 'careLevel']},
  guideline: {sequences: ['title', 'body', 'issuedOn', 'url', 'jurisdiction', 'summary', 'publication']},
  page: {sequences: ['title', 'deck', 'kind', 'body']},
  translation: {sequences: ['language', 'sourceHash'], sets: ['passages']},
  testimonial: {
    sequences: [
      'title',
      'kind',
      'quote',
      'context',
      'outcome',
      'displayName',
      'about',
      'illustrative',
      'typicalResult',
      'credentials',
      'conflictOfInterest',
    ],
  },
  publication: {
    sequences: ['title', 'doi', 'pmid', 'url', 'publisherKind', 'isPreprint', 'resultLine', 'retraction'],
  },
}

/** Lists inside rows that say the same in any order. */
export const SETS_IN_ROWS: ReadonlySet<string> = new Set(['citations', 'synonyms'])

/** Fields of rows that say when somebody looked, not what is so: a fresh check changes nothing that was signed. */
export const NOT_CLINICAL_IN_ROWS: ReadonlySet<string> = new Set(['checkedOn', 'linkCheckedOn'])

/**
 * Types whose content stands on the page that refers to them, so that their change is a change of that page.
 * Other references only point: a claim that is about a guide does not bring the guide along.
 */
export const BROUGHT_TYPES: ReadonlySet<string> = new Set([
  'claim',
  'faq',
  'mythFact',
  'sessionPhase',
  'treatmentFramework',
  'effectTerm',
  'guideline',
  'interaction',
  'publication',
])

/** Types that stand on the page that they refer to, by the fields that do. */
export const SHOWN_WHERE_THEY_POINT: Readonly<Record<string, readonly string[]>> = {
  interaction: ['a', 'b'],
  legalStatus: ['substance'],
  safetyNotice: ['substances'],
  timelineEvent: ['about'],
}
