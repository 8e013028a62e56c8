import {publishedId, type StoredDocument, textOf} from '@healing-library/content/check/stored-document'
import type {ReviewAccount} from '@healing-library/content/documents/review-request'
import {datesAfter} from '@healing-library/content/rules/review-dates'
import {passed} from '@healing-library/content/rules/review/moves'
import type {ReviewStage} from '@healing-library/content/rules/review/stages'
import {
  authorProblem,
  outcomeOf,
  type SignOffRole,
  signingProblem,
} from '@healing-library/content/rules/sign-off'
import type {Mutation, SanityClient} from '@sanity/client'

import {makeMove, reasonOf} from './make-move.ts'
import {readEdits} from './past-edits.ts'
import type {Review} from './read-review.ts'

export type Signature = {role: SignOffRole; scope: string; conflictsOfInterest: string}

/** Which stage a signature passes. */
const STAGE_OF: Partial<Record<SignOffRole, ReviewStage>> = {
  clinical: 'clinicalReview',
  legal: 'legalReview',
}

/** Which outcome a signature would be logged with: the same content again is no fresh approval. */
export const outcomeFor = ({subject, signOffs}: Review, role: SignOffRole) =>
  outcomeOf(subject.hash, signOffs, role)

/** Why this person may not sign what stands there now; the Content Lake is asked again when they do. */
export async function readSigningProblem(
  client: SanityClient,
  review: Review,
  {account, person, role}: {account: string; person: StoredDocument; role: SignOffRole},
): Promise<string | undefined> {
  const lastSignedAt = review.signOffs
    .filter((signOff) => signOff['role'] === role)
    .flatMap((signOff) => textOf(signOff, '_createdAt') ?? [])
    .toSorted()
    .at(-1)
  const edits = await readEdits(client, review, lastSignedAt)
  return authorProblem(review.document, person._id) ?? signingProblem(account, {edits, lastSignedAt})
}

/**
 * Signs exactly what was read, in one transaction: the sign-off, the stage that it passes, and the day by which the next
 * review is due, in the draft. Nothing is written when the document changed meanwhile. Answers why it could not be.
 */
export async function sign(
  client: SanityClient,
  review: Review,
  {by, person, signature, hasDueDate}: Signing,
): Promise<string | undefined> {
  const {role} = signature
  try {
    const problem = await readSigningProblem(client, review, {account: by.id, person, role})
    if (problem !== undefined) return problem
  } catch (error) {
    return reasonOf(error)
  }
  const today = new Date().toISOString().slice(0, 10)
  const made: Mutation[] = [
    ...(hasDueDate && role === 'clinical' ? dueAgain(review, today) : []),
    {
      create: {
        _id: `signoff-${crypto.randomUUID()}`,
        _type: 'signOff',
        // What was never published cannot be held by a strong reference.
        subject: {_type: 'reference', _ref: review.subject.id, ...(review.published ? {} : {_weak: true})},
        contentHash: review.subject.hash,
        role,
        scope: signature.scope,
        outcome: outcomeFor(review, role),
        reviewer: {_type: 'reference', _ref: publishedId(person._id)},
        conflictsOfInterest: signature.conflictsOfInterest,
        signedOn: today,
        signedBy: by.id,
        isSample: false,
      },
    },
  ]
  const stage = STAGE_OF[role]
  if (review.request === undefined || stage === undefined) {
    return client.mutate(made, {returnDocuments: false}).then(() => undefined, reasonOf)
  }
  return makeMove(
    client,
    review.subject.id,
    (before, move) =>
      before === undefined
        ? {problem: 'The review is no longer there: look again.'}
        : passed(before, stage, review.subject, move),
    by,
    made,
  )
}

export type Signing = {
  by: ReviewAccount
  person: StoredDocument
  signature: Signature
  /** Whether documents of this type say when their next review is due. */
  hasDueDate: boolean
}

/** The draft says when to look again; where there is none, one is made, for an editor to publish. */
function dueAgain({document, published}: Review, today: string): Mutation[] {
  const {nextReviewDue} = datesAfter({}, {kind: 'signOff'}, today)
  const set = {nextReviewDue}
  if (document !== published) return [{patch: {id: document._id, ...ifRevision(document), set}}]
  const {_rev, _createdAt, _updatedAt, _system, ...content} = document
  return [{create: {...content, ...set, _id: `drafts.${document._id}`}}]
}

const ifRevision = (document: StoredDocument) =>
  typeof document['_rev'] === 'string' ? {ifRevisionID: document['_rev']} : {}
