import {sourceHash} from '../translation/source-hash.ts'
import type {StoredDocument} from './stored-document.ts'

/** A small library in which nothing is wrong, to change one thing at a time. */
export const TODAY = '2026-11-21'

export const ref = (id: string) => ({_type: 'reference', _ref: id})
export const row = (id: string) => ({_key: id, ...ref(id)})
export const cite = (id: string) => [
  {_key: 'c', _type: 'citation', publication: ref(id), supports: 'the whole statement'},
]
export const block = (text: string, key = 'b') => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 's', _type: 'span', text, marks: []}],
})

const paper = {
  _id: 'publication-trial',
  _type: 'publication',
  title: 'A trial of rest',
  authors: ['Berg A'],
  publisherKind: 'journal',
  journal: 'Journal of Rest',
  year: 2020,
  doi: '10.1000/rest',
  studyType: 'randomisedTrial',
  confidence: 'verified',
} satisfies StoredDocument

const label = {
  ...paper,
  _id: 'publication-label',
  title: 'Prescribing information',
  publisherKind: 'regulator',
  publisher: 'US Food and Drug Administration',
  doi: '10.1000/label',
  studyType: 'regulatory',
} satisfies StoredDocument

const person = {
  _id: 'person-author',
  _type: 'person',
  name: 'Editor (sample)',
  role: 'Editor',
  kind: 'editor',
  isSample: true,
} satisfies StoredDocument

const claim = {
  _id: 'claim-relief',
  _type: 'claim',
  statement: 'In one trial relief lasted about a week.',
  kind: 'efficacy',
  certainty: 'low',
  topic: 'duration-of-benefit',
  value: 'about a week',
  about: [row('guide-restamine')],
  citations: cite('publication-trial'),
} satisfies StoredDocument

const guide = {
  _id: 'guide-restamine',
  _type: 'substanceGuide',
  title: 'Restamine',
  slug: {_type: 'slug', current: 'restamine'},
  deck: 'A made-up medicine for tests.',
  summary: 'Restamine is a made-up medicine. In trials it has helped some people to rest.',
  riskLine: 'It can make people drowsy: it is given only where somebody watches.',
  authors: [row('person-author')],
  firstPublished: '2026-01-01',
  contentUpdated: '2026-02-01',
  nextReviewDue: '2028-02-01',
  evidence: [row('claim-relief')],
} satisfies StoredDocument

const story = {
  _id: 'testimonial-rest',
  _type: 'testimonial',
  title: 'A quiet week',
  kind: 'patient',
  about: ref('guide-restamine'),
  quote: 'I slept, and then I slept less again. I kept the appointment all the same.',
  context: 'A hospital clinic',
  outcome: 'mixed',
  displayName: 'A reader in her forties',
  typicalResult: ref('claim-relief'),
  illustrative: false,
  consentRecordId: 'a1b2c3d4e5',
  consentState: 'valid',
  consentScope: ['site'],
  consentValidUntil: '2027-11-21',
} satisfies StoredDocument

const interaction = {
  _id: 'interaction-alcohol--restamine',
  _type: 'interaction',
  a: {_type: 'interactionParty', name: 'Alcohol', kind: 'substance'},
  b: {_type: 'interactionParty', guide: ref('guide-restamine'), kind: 'substance'},
  severity: 'avoid',
  basis: 'label',
  note: 'Both cause drowsiness.',
  citations: cite('publication-label'),
} satisfies StoredDocument

const law = {
  _id: 'legal-restamine-us',
  _type: 'legalStatus',
  substance: ref('guide-restamine'),
  jurisdiction: 'US',
  schedule: 'Schedule V',
  medicalUse: 'By prescription.',
  checkedOn: '2026-11-01',
  citations: cite('publication-label'),
} satisfies StoredDocument

const helpline = {
  _id: 'helpline-night',
  _type: 'helpline',
  name: 'Night line',
  jurisdiction: 'US',
  phone: '555-0100',
  hours: 'Every night',
  kind: 'crisis',
  checkedOn: '2026-11-01',
} satisfies StoredDocument

const disclaimer = {
  _id: 'disclaimer-main',
  _type: 'disclaimer',
  title: 'Disclaimer',
  text: 'This library informs. It does not replace the advice of a qualified professional.',
  version: '1',
  effectiveFrom: '2026-01-01',
} satisfies StoredDocument

const signOff = {
  _id: 'signoff-restamine',
  _type: 'signOff',
  subject: ref('guide-restamine'),
  contentHash: `sha256-${'0'.repeat(64)}`,
  role: 'clinical',
  scope: 'The whole guide.',
  outcome: 'approved',
  reviewer: ref('person-author'),
  conflictsOfInterest: 'None declared.',
  signedOn: '2026-03-01',
  isSample: true,
} satisfies StoredDocument

const inSpanish = {
  _key: 'p',
  _type: 'translatedPassage',
  document: 'guide-restamine',
  path: 'deck',
  source: guide.deck,
  text: 'Un medicamento inventado para pruebas.',
}

const translation = {
  _id: 'translation-es-restamine',
  _type: 'translation',
  translationOf: ref('guide-restamine'),
  language: 'es',
  translatedBy: 'machine',
  translatedOn: '2026-03-01',
  sourceHash: sourceHash([{document: 'guide-restamine', path: 'deck', text: guide.deck}]),
  passages: [inSpanish],
} satisfies StoredDocument

/** The translation of the good library with other words in its one passage. */
export const translated = (change: Partial<typeof inSpanish>) => {
  const passage = {...inSpanish, ...change}
  return {
    ...translation,
    sourceHash: sourceHash([{...passage, text: passage.source}]),
    passages: [passage],
  }
}

export const good = {
  paper,
  label,
  person,
  claim,
  guide,
  story,
  interaction,
  law,
  helpline,
  disclaimer,
  signOff,
  translation,
}
export const goodLibrary: readonly StoredDocument[] = Object.values(good)
