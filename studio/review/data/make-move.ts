import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {
  type ReviewAccount,
  type ReviewRequest,
  reviewRequest,
  reviewRequestId,
} from '@healing-library/content/documents/review-request'
import type {Move, Moved} from '@healing-library/content/rules/review/moves'
import type {Mutation, SanityClient} from '@sanity/client'

import {failureOf, failureWords} from '../../data/failures.ts'

/** What a move makes of a review as it stands now. */
export type Plan = (before: ReviewRequest | undefined, move: Move) => Moved

/** Somebody may write between our reading and our writing. */
const ATTEMPTS = 3

/**
 * Makes a move in the review of a document: reads it, moves it, and writes it if nobody else wrote meanwhile; `also` is
 * written with it. Answers why it could not be made.
 */
export async function makeMove(
  client: SanityClient,
  subjectId: string,
  plan: Plan,
  by: ReviewAccount,
  also: readonly Mutation[] = [],
): Promise<string | undefined> {
  const move = {by, at: new Date().toISOString(), key: crypto.randomUUID()}
  for (let attempt = 1; ; attempt += 1) {
    try {
      const {request, revision} = await stored(client, subjectId)
      const moved = plan(request, move)
      if ('problem' in moved) return moved.problem
      await client.mutate([...also, ...written(request, moved, revision)], {returnDocuments: false})
      return undefined
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'conflict' || attempt === ATTEMPTS) return reasonOf(error)
    }
  }
}

/** What the Content Lake said: a guard's reason is better than our words for its code. */
export function reasonOf(error: unknown): string {
  const failure = failureOf(error)
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/, '') : ''
  if (failure.kind === 'forbidden' && said !== '' && !said.startsWith('Insufficient permissions')) return said
  const {title, description} = failureWords(failure)
  return `${title}. ${description}`
}

async function stored(client: SanityClient, subjectId: string) {
  const document: unknown = await client.getDocument(reviewRequestId(subjectId))
  if (!isStoredDocument(document)) return {request: undefined, revision: undefined}
  const revision = typeof document['_rev'] === 'string' ? document['_rev'] : undefined
  return {request: reviewRequest.parse(document), revision}
}

function written(
  before: ReviewRequest | undefined,
  after: ReviewRequest,
  revision: string | undefined,
): Mutation[] {
  const {_id, _type, _rev, _createdAt, _updatedAt, _system, _originalId, ...fields} = after
  if (before === undefined || revision === undefined) return [{create: {_id, _type, ...fields}}]
  const gone = (['claimedBy', 'claimedAt'] as const).filter(
    (field) => before[field] !== undefined && after[field] === undefined,
  )
  return [{patch: {id: _id, ifRevisionID: revision, set: fields, ...(gone.length > 0 ? {unset: gone} : {})}}]
}
