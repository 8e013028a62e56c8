import {type ReviewAccount, type ReviewRequest, reviewRequestId} from '../../documents/review-request.ts'
import {openStage, type ReviewStage} from './stages.ts'

/** Who does something when; the key is of the row that it may add. */
export type Move = {by: ReviewAccount; at: string; key: string}

/** The review as a move leaves it, or why the move is not possible. */
export type Moved = ReviewRequest | {problem: string}

/** What is in review: the document, what it has to pass, and what it says now. */
export type Subject = {id: string; type: string; title: string; stages: readonly ReviewStage[]; hash: string}

/**
 * Sends a document for review, or again after changes: to whoever had it, else to whoever takes it. Notes and passes
 * stay; a pass of another content does not hold.
 */
export function send(before: ReviewRequest | undefined, subject: Subject, {by, at}: Move): Moved {
  const passes = before?.passes ?? []
  const stage = openStage(subject.stages, passes, subject.hash)
  if (stage === 'ready') return {problem: 'Every stage has passed exactly this content: publish it.'}
  const keeper = before?.claimedBy?.id === by.id ? undefined : before?.claimedBy
  return {
    _id: reviewRequestId(subject.id),
    _type: 'reviewRequest',
    subject: {_type: 'reference', _ref: subject.id, _weak: true},
    subjectType: subject.type,
    subjectTitle: subject.title,
    stage,
    state: keeper === undefined ? 'waiting' : 'claimed',
    requestedBy: by,
    requestedAt: at,
    ...(keeper === undefined ? {} : {claimedBy: keeper, claimedAt: before?.claimedAt ?? at}),
    notes: before?.notes ?? [],
    passes,
    contentHash: subject.hash,
  }
}

/** Takes a review on. What somebody else has is released first. */
export function claim(before: ReviewRequest, {by, at}: Move): Moved {
  if (before.state === 'done') return {problem: 'This review is done.'}
  const {claimedBy} = before
  if (claimedBy !== undefined && claimedBy.id !== by.id) {
    return {problem: `${claimedBy.name} has it: release it first.`}
  }
  const state = before.state === 'changesAsked' ? 'changesAsked' : 'claimed'
  return {...before, state, claimedBy: by, claimedAt: at}
}

/** Gives a review back, so that somebody else can take it: also in place of one who is away. */
export function release(before: ReviewRequest): Moved {
  if (before.claimedBy === undefined) return {problem: 'Nobody has this review.'}
  const {claimedBy: _by, claimedAt: _at, ...rest} = before
  return {...rest, state: before.state === 'claimed' ? 'waiting' : before.state}
}

/** Asks for a change, at a field or of the whole document. Who asks has the review, unless somebody had it. */
export function askForChanges(
  before: ReviewRequest,
  {path, text}: {path: string | undefined; text: string},
  {by, at, key}: Move,
): Moved {
  if (before.state === 'done') return {problem: 'This review is done: send it again first.'}
  const note = {
    _key: key,
    _type: 'reviewNote' as const,
    ...(path === undefined || path === '' ? {} : {path}),
    text,
    by,
    at,
  }
  return {
    ...before,
    claimedBy: before.claimedBy ?? by,
    claimedAt: before.claimedAt ?? at,
    state: 'changesAsked',
    notes: [...before.notes, note],
  }
}

/** Says that what a note asked for is done; the review goes on when it is sent again. */
export function resolveNote(before: ReviewRequest, noteKey: string, {at}: Pick<Move, 'at'>): Moved {
  const note = before.notes.find(({_key}) => _key === noteKey)
  if (note === undefined) return {problem: 'This note is no longer there.'}
  return {
    ...before,
    notes: before.notes.map((one) =>
      one._key === noteKey ? {...one, resolvedAt: one.resolvedAt ?? at} : one,
    ),
  }
}

/** Passes the stage that is open, for exactly this content. */
export function pass(
  before: ReviewRequest,
  stage: ReviewStage,
  subject: Pick<Subject, 'stages' | 'hash'>,
  move: Move,
): Moved {
  const open = openStage(subject.stages, before.passes, subject.hash)
  if (open !== stage)
    return {problem: 'Another stage is open: somebody was quicker, or the text has changed.'}
  if (openNotes(before).length > 0) return {problem: 'A note is open: it must be resolved first.'}
  return passed(before, stage, subject, move)
}

/** What a review is after a stage was passed, whichever one is open: a signature counts when it comes. */
export function passed(
  before: ReviewRequest,
  stage: ReviewStage,
  {stages, hash}: Pick<Subject, 'stages' | 'hash'>,
  {by, at, key}: Move,
): ReviewRequest {
  const passes = [
    ...before.passes,
    {_key: key, _type: 'reviewPass' as const, stage, by, at, contentHash: hash},
  ]
  const next = openStage(stages, passes, hash)
  const {claimedBy, claimedAt, ...rest} = before
  const isKept = next === before.stage && claimedBy !== undefined && claimedAt !== undefined
  return {
    ...rest,
    ...(isKept ? {claimedBy, claimedAt} : {}),
    passes,
    stage: next,
    state: next === 'ready' ? 'done' : isKept ? 'claimed' : 'waiting',
    contentHash: hash,
  }
}

/** What was asked and is not resolved yet, in the order in which it was asked. */
export const openNotes = ({notes}: Pick<ReviewRequest, 'notes'>): ReviewRequest['notes'] =>
  notes.filter(({resolvedAt}) => resolvedAt === undefined)
