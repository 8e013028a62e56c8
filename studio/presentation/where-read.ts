import {HELP_PATH, HOME_PATH} from '@healing-library/content/paths'
import type {DocumentLocation} from 'sanity/presentation'

export type WhereRead =
  /** On a page of its own, or at a place of a page that is its own (paths.ts). */
  | {kind: 'own'}
  /** On the pages that refer to it, or that it is about. */
  | {kind: 'others'}
  /** At one place that refers to nothing, whatever else shows it. */
  | {kind: 'always'; location: Required<Pick<DocumentLocation, 'title' | 'href'>>}
  /** Nobody reads it: why. */
  | {kind: 'nowhere'; reason: string}

const OWN = {kind: 'own'} as const
const OTHERS = {kind: 'others'} as const
const KEPT_PRIVATE = 'Private: no page shows it, and nobody reads it without signing in.'

/** Where visitors read a document, by its type. A new type must say so: a test walks the schema. */
export const WHERE_READ: Readonly<Record<string, WhereRead>> = {
  substanceGuide: OWN,
  modality: OWN,
  condition: OWN,
  publication: OWN,
  glossaryTerm: OWN,
  clinicalTrial: OWN,
  trialList: OWN,
  testimonial: OWN,
  person: OWN,
  organization: OWN,
  training: OWN,
  event: OWN,
  interaction: OWN,
  page: OWN,
  translation: OWN,
  claim: OTHERS,
  guideline: OTHERS,
  timelineEvent: OTHERS,
  media: OTHERS,
  effectTerm: OTHERS,
  legalStatus: OTHERS,
  safetyNotice: OTHERS,
  sessionPhase: OTHERS,
  treatmentFramework: OTHERS,
  faq: OTHERS,
  mythFact: OTHERS,
  signOff: OTHERS,
  callToAction: OTHERS,
  helpline: {kind: 'always', location: {title: 'Help now', href: HELP_PATH}},
  disclaimer: {kind: 'always', location: {title: 'Every page', href: HOME_PATH}},
  siteSettings: {kind: 'always', location: {title: 'Every page', href: HOME_PATH}},
  redirect: {kind: 'nowhere', reason: 'It leads from an old address to another one: no page shows it.'},
  consentRecord: {kind: 'nowhere', reason: KEPT_PRIVATE},
  registryRecord: {kind: 'nowhere', reason: `${KEPT_PRIVATE} The Trials tool shows what waits in it.`},
  trialSettings: {kind: 'nowhere', reason: KEPT_PRIVATE},
  reviewRequest: {kind: 'nowhere', reason: KEPT_PRIVATE},
  linkCheck: {kind: 'nowhere', reason: KEPT_PRIVATE},
  syncRun: {kind: 'nowhere', reason: KEPT_PRIVATE},
}

/** What is said of a type that the table does not know. */
export const NOT_SAID =
  'Nobody has said where visitors read documents of this type (studio/presentation/where-read.ts).'
