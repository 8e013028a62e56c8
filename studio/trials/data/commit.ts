import {type Curation, ifRevision} from '@healing-library/registry/curate/documents'
import type {SanityClient} from '@sanity/client'

import {type Failure, failureOf} from '../../data/failures.ts'

/** It was done, and how it is taken back; or why it could not be done. */
export type Outcome = {undo: () => Promise<Failure | undefined>} | {failure: Failure}

/** Something that a curator wants done, at this time. */
export type Job = (client: SanityClient, now: string) => Promise<Outcome>

/** Somebody may write between our reading and our writing; a sync writes a document at most once. */
const ATTEMPTS = 3

/**
 * Writes in one transaction what `plan` makes of the documents as they are now. A document that changed between reading
 * and writing is read again: `plan` says whether what the curator saw still holds (undefined: it does not).
 */
export async function commit(
  client: SanityClient,
  plan: () => Promise<Curation | Failure>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const planned = await plan()
      if ('kind' in planned) return {failure: planned}
      const {mutations, undo} = planned
      if (mutations.length === 0) return {failure: {kind: 'decided'}}
      const {transactionId} = await client.mutate(mutations, {returnDocuments: false})
      return {undo: async () => await takeBack(client, undo, transactionId)}
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'conflict' || attempt === ATTEMPTS) return {failure}
    }
  }
}

async function takeBack(
  client: SanityClient,
  undo: Curation['undo'],
  transactionId: string,
): Promise<Failure | undefined> {
  try {
    await client.mutate(ifRevision(undo, transactionId), {returnDocuments: false})
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}
