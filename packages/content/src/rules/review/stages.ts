import type {Lookup} from '../../check/lookup.ts'
import {refOf, type StoredDocument} from '../../check/stored-document.ts'
import type {ReviewRequest} from '../../documents/review-request.ts'
import {CLINICAL_FIELDS} from '../clinical-fields.ts'

/** A stage as it is stored; `ready` is none to pass. */
export type ReviewStage = ReviewRequest['stage']

/** What can be signed: whatever says something clinical, legal or of somebody's experience. */
export const SIGNABLE_TYPES = [
  'substanceGuide',
  'modality',
  'condition',
  'claim',
  'interaction',
  'legalStatus',
  'safetyNotice',
  'faq',
  'page',
  'testimonial',
  'guideline',
  'translation',
] as const

/** Whether a sign-off of this type is offered in the Studio. */
export const isSignable = (type: string): boolean => SIGNABLE_TYPES.some((signable) => signable === type)

/** Whether documents of a type have a review at all: those with a content hash, which says what was read. */
export const isReviewable = (type: string): boolean => CLINICAL_FIELDS[type] !== undefined

/**
 * What a document has to pass, in order. Facts are checked of everything; who may sign reads what can be signed; law
 * and consent are looked at where a page speaks of law or a person.
 */
export function stagesOf(document: StoredDocument, library: Lookup): ReviewStage[] {
  const type = document._type
  if (!isReviewable(type)) return []
  return [
    'factCheck',
    ...(isSignable(type) ? (['clinicalReview'] as const) : []),
    ...(speaksOfLaw(document, library) ? (['legalReview'] as const) : []),
    ...(type === 'testimonial' ? (['consentReview'] as const) : []),
  ]
}

/** Legal rows are documents that stand on the page of their substance; earlier content held them in the page. */
function speaksOfLaw(document: StoredDocument, library: Lookup): boolean {
  const rows = document['legalStatus']
  if (document._type === 'legalStatus' || (Array.isArray(rows) && rows.length > 0)) return true
  const id = refOf({_ref: document._id})
  return library
    .referringTo(document._id)
    .some((other) => other._type === 'legalStatus' && refOf(other['substance']) === id)
}

type Passes = ReviewRequest['passes']

/** The first stage that nobody passed for exactly this content; `ready` when all are behind it. */
export function openStage(stages: readonly ReviewStage[], passes: Passes, hash: string): ReviewStage {
  return stages.find((stage) => !passes.some((pass) => holds(pass, stage, hash))) ?? 'ready'
}

/** A pass is of one content: a clinical edit voids it, and taking the edit back makes it hold again. */
const holds = (pass: Passes[number], stage: ReviewStage, hash: string): boolean =>
  pass.stage === stage && pass.contentHash === hash
