import {ifRevision} from '@healing-library/registry/curate/documents'
import type {Mutation, SanityClient} from '@sanity/client'

import {type Failure, failureOf} from '../../data/failures.ts'
import type {DocumentChange} from './plan-replace.ts'

const MOST = 100

export type Replaced = {
  /** Ids of the documents that were changed. */
  written: string[]
  failed: {ids: string[]; failure: Failure}[]
  /** Takes all of it back, as far as nobody has changed the drafts after it. */
  undo: () => Promise<Failure[]>
}

/**
 * Writes changes of drafts, at most a hundred documents in a transaction, each all or nothing. Where a document is no
 * longer the one that was on the screen, its transaction is not written.
 */
export async function writeReplace(
  client: SanityClient,
  changes: readonly DocumentChange[],
): Promise<Replaced> {
  const written: string[] = []
  const failed: Replaced['failed'] = []
  const undos: {mutations: Mutation[]; transactionId: string}[] = []
  for (let start = 0; start < changes.length; start += MOST) {
    const part = changes.slice(start, start + MOST)
    const ids = part.map(({documentId}) => documentId)
    try {
      if (!(await areAsRead(client, part))) {
        failed.push({ids, failure: {kind: 'decided'}})
        continue
      }
      const {transactionId} = await client.mutate(
        part.flatMap(({mutations}) => mutations),
        {returnDocuments: false, visibility: 'sync'},
      )
      written.push(...ids)
      undos.push({mutations: part.flatMap(({undo}) => undo), transactionId})
    } catch (error) {
      const failure = failureOf(error)
      failed.push({ids, failure: failure.kind === 'conflict' ? {kind: 'decided'} : failure})
    }
  }
  return {written, failed, undo: async () => await takeBack(client, undos)}
}

/** What is published has no guard in a transaction that does not write it: it is asked once more, just before. */
async function areAsRead(client: SanityClient, changes: readonly DocumentChange[]): Promise<boolean> {
  const count = await client.fetch<number>(
    'count(*[_id in $ids && _rev in $revisions])',
    {ids: changes.map(({documentId}) => documentId), revisions: changes.map(({revision}) => revision)},
    {perspective: 'raw', tag: 'bulk'},
  )
  return count === changes.length
}

async function takeBack(
  client: SanityClient,
  undos: readonly {mutations: Mutation[]; transactionId: string}[],
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const {mutations, transactionId} of undos.toReversed()) {
    try {
      await client.mutate(ifRevision(mutations, transactionId), {returnDocuments: false, visibility: 'sync'})
    } catch (error) {
      const failure = failureOf(error)
      failures.push(failure.kind === 'conflict' ? {kind: 'decided'} : failure)
    }
  }
  return failures
}
