import type {StoredDocument} from '@healing-library/content/check/stored-document'
import type {SanityClient} from '@sanity/client'

import {type Failure, failureOf} from '../../data/failures.ts'

/** Of one transaction: Content Lake takes more, but a person must see where it stopped. */
const MOST = 100

export type ImportOutcome = {written: string[]; failed: {ids: string[]; failure: Failure}[]}

/**
 * Makes drafts, at most a hundred in a transaction, each all or nothing. One that somebody has made meanwhile makes its
 * transaction fail: nothing is written over.
 */
export async function writeImport(
  client: SanityClient,
  documents: readonly StoredDocument[],
  onProgress: (written: number) => void = () => {},
): Promise<ImportOutcome> {
  const outcome: ImportOutcome = {written: [], failed: []}
  for (let start = 0; start < documents.length; start += MOST) {
    const part = documents.slice(start, start + MOST)
    const ids = part.map(({_id}) => _id)
    try {
      await client.mutate(
        part.map((document) => ({create: {...document, _id: `drafts.${document._id}`}})),
        {returnDocuments: false, visibility: 'sync'},
      )
      outcome.written.push(...ids)
    } catch (error) {
      outcome.failed.push({ids, failure: failureOf(error)})
    }
    onProgress(outcome.written.length)
  }
  return outcome
}
