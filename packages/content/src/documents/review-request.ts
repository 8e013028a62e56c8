import {z} from 'zod'

import {isContentHash} from '../rules/identifiers.ts'
import {REVIEW_STAGES, REVIEW_STATES} from '../vocabulary/review.ts'
import {accountId} from './account.ts'
import {anyText, documentOf, instant, key, list, oneOf, reference, words} from './parts.ts'

/** The id under which the review of a document is kept; the dot keeps it from the public. */
export const reviewRequestId = (publishedId: string): string => `review.${publishedId}`

/** Who did something: an account, and the name by which others know it. */
const account = z.strictObject({
  _type: z.literal('reviewAccount').optional(),
  id: accountId,
  name: words(200),
})

const hash = anyText.refine(isContentHash, 'A hash is “sha256-” and 64 hexadecimal digits.')

/** What a reviewer asks to be changed, at a field. */
const reviewNote = z.strictObject({
  _key: key,
  _type: z.literal('reviewNote').optional(),
  /** As Studio writes it, such as `evidence[_key=="a1"].statement`; absent: of the whole document. */
  path: words(400).optional(),
  text: words(1000),
  by: account,
  at: instant,
  resolvedAt: instant.optional(),
})

/** That somebody passed a stage, for exactly one content: of any other it says nothing. */
const reviewPass = z.strictObject({
  _key: key,
  _type: z.literal('reviewPass').optional(),
  stage: oneOf(REVIEW_STAGES),
  by: account,
  at: instant,
  contentHash: hash,
})

/**
 * The review of one document: where it stands, who has it, what was asked. Private by its id, one for each document,
 * and never a draft: the actions of the review write it.
 */
export const reviewRequest = documentOf('reviewRequest', {
  /** Weak: what was never published may be in review. */
  subject: reference,
  subjectType: words(60),
  subjectTitle: words(400),
  stage: oneOf(REVIEW_STAGES),
  state: oneOf(REVIEW_STATES),
  requestedBy: account,
  requestedAt: instant,
  claimedBy: account.optional(),
  claimedAt: instant.optional(),
  notes: list(reviewNote),
  passes: list(reviewPass),
  /** Of what was sent, or last passed. */
  contentHash: hash,
}).superRefine(({_id, subject}, context) => {
  if (_id !== reviewRequestId(subject._ref)) {
    context.addIssue({
      code: 'custom',
      path: ['_id'],
      message: 'The id of a review is “review.” and the id of its document: that keeps it private.',
    })
  }
  if (subject._weak !== true) {
    context.addIssue({
      code: 'custom',
      path: ['subject'],
      message: 'This reference must be weak (_weak: true): the document may not be published yet.',
    })
  }
})

/**
 * A stored review: `stage` is where the document stands, `state` how that stage does, `claimedBy` absent where nobody
 * has it.
 */
export type ReviewRequest = z.output<typeof reviewRequest>
/** What was asked, by whom and when; it is open until it has `resolvedAt`. */
export type ReviewNote = ReviewRequest['notes'][number]
/** `id` is opaque, and `name` what it was called at that moment. */
export type ReviewAccount = z.output<typeof account>
