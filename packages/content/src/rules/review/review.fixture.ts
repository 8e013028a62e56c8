import {type ReviewRequest, reviewRequest} from '../../documents/review-request.ts'
import {type Moved, send, type Subject} from './moves.ts'

/** A guide that was sent for review, to move on from. */
export const HASH = `sha256-${'1'.repeat(64)}`
export const MENDED = `sha256-${'2'.repeat(64)}`

export const ana = {id: 'ana', name: 'Ana Editor'}
export const rui = {id: 'rui', name: 'Rui Reviewer'}
export const cleo = {id: 'cleo', name: 'Cleo Reviewer'}

export const subject: Subject = {
  id: 'guide-x',
  type: 'substanceGuide',
  title: 'X',
  stages: ['factCheck', 'clinicalReview'],
  hash: HASH,
}

/** A move by somebody, at a minute of one morning. */
export const by = (who: {id: string; name: string}, minute: number) => ({
  by: who,
  at: `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z`,
  key: `key-${minute}`,
})

/** The review that a move led to, held against its contract. */
export function moved(outcome: Moved): ReviewRequest {
  if ('problem' in outcome) throw new Error(outcome.problem)
  return reviewRequest.parse(outcome)
}

export const sent = (): ReviewRequest => moved(send(undefined, subject, by(ana, 0)))
