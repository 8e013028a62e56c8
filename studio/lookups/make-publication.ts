import type {StoredDocument} from '@healing-library/content/check/stored-document'
import type {SanityClient} from '@sanity/client'

import {type Failure, failureOf} from '../data/failures.ts'
import {isHeld, matchesOf, readHeld} from './data/library-matches.ts'

/** The draft was made under this id (without `drafts.`); or somebody has it already; or why it was not made. */
export type Made =
  | {kind: 'made'; id: string}
  | {kind: 'held'; id: string}
  | {kind: 'failed'; failure: Failure}

/**
 * Writes a new publication as a draft, unless the library holds its DOI or PMID by now. The id is made of them, so that of
 * two who make the same publication at the same moment one is refused.
 */
export async function makePublication(client: SanityClient, document: StoredDocument): Promise<Made> {
  const text = (name: string) => (typeof document[name] === 'string' ? document[name] : undefined)
  try {
    const library = await readHeld(client)
    const matches = matchesOf({doi: text('doi'), pmid: text('pmid')}, library)
    const [first] = matches
    if (first !== undefined && isHeld(matches)) return {kind: 'held', id: first.id}
    await client.create({...document, _id: `drafts.${document._id}`})
    return {kind: 'made', id: document._id}
  } catch (error) {
    const failure = failureOf(error)
    return failure.kind === 'conflict' ? {kind: 'held', id: document._id} : {kind: 'failed', failure}
  }
}
