import type {ReviewRequest} from '../../documents/review-request.ts'
import {openStage, type ReviewStage} from './stages.ts'

/** Where the review of a document stands for what it says now. */
export type ReviewStanding = {
  /** The stage that is open, whatever was open when the review was last written. */
  stage: ReviewStage
  /** `notSent`: nobody sent it, or it was edited after its review was done. */
  state: ReviewRequest['state'] | 'notSent'
  /** Edited since it was sent or last passed: what is in review is the text as it is now. */
  isChanged: boolean
}

/**
 * Computed and stored nowhere: the review is written by moves, and an edit is none. A review that was done is not sent
 * any more once the text says something else.
 */
export function reviewStanding(
  request: ReviewRequest | undefined,
  {stages, hash}: {stages: readonly ReviewStage[]; hash: string},
): ReviewStanding {
  const stage = openStage(stages, request?.passes ?? [], hash)
  if (request === undefined) return {stage, state: 'notSent', isChanged: false}
  const isChanged = request.contentHash !== hash
  if (stage === 'ready') return {stage, state: 'done', isChanged}
  return {stage, state: request.state === 'done' ? 'notSent' : request.state, isChanged}
}
