import type {GuideWords} from '../../messages/en/guide.ts'
import type {TranslationFacts} from './translation-facts.ts'

export type Part = keyof GuideWords['titles']

/** Fields of a guide, by the part of its page that shows them. */
const FIELDS: Readonly<Record<string, Part>> = {
  riskLine: 'safety',
  careCards: 'safety',
  keyFacts: 'key-facts',
  overview: 'overview',
  contraindications: 'contraindications',
  effects: 'effects',
  experience: 'experience',
  integration: 'integration',
  checklist: 'before-you-start',
  indications: 'approval',
  targets: 'pharmacology',
  routeFacts: 'routes',
  access: 'access',
  perspectives: 'our-view',
  resources: 'further-reading',
}

/** Documents that stand on a guide's page, by the part that shows them. */
const TYPES: Readonly<Record<string, Part>> = {
  substanceGuide: 'next',
  callToAction: 'next',
  interaction: 'interactions',
  legalStatus: 'law',
  safetyNotice: 'safety-notices',
  claim: 'evidence',
  sessionPhase: 'session',
  treatmentFramework: 'ways-of-care',
  mythFact: 'myths',
  faq: 'questions',
  timelineEvent: 'history',
  guideline: 'guidelines',
  training: 'training',
  media: 'media',
  publication: 'references',
  clinicalTrial: 'trials',
  modality: 'care',
  condition: 'conditions',
}

const SAFETY: ReadonlySet<Part> = new Set([
  'safety',
  'safety-notices',
  'contraindications',
  'interactions',
  'effects',
])

type Place = TranslationFacts['changed'][number]

/** The part of the page that a passage stands in; undefined for what stands above all parts. */
const partOf = ({document, type, path}: Place, guideId: string): Part | undefined =>
  document === guideId ? FIELDS[path.split(/[.[]/)[0] ?? ''] : TYPES[type]

/** The parts of the page that passages stand in, once each, in the order of the passages. */
export const partsOf = (places: readonly Place[], guideId: string): (Part | undefined)[] => [
  ...new Set(places.map((place) => partOf(place, guideId))),
]

/** Whether warnings are among the passages: who relies on the rest may, who relies on these may be harmed. */
export const concernsSafety = (places: readonly Place[], guideId: string): boolean =>
  partsOf(places, guideId).some((part) => part !== undefined && SAFETY.has(part))
