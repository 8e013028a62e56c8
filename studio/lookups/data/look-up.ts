import {readIdentifier, type PublicationIdentifier} from '@healing-library/registry/publications/identifier'
import {type Indexes, lookUpPublication, type LookedUp} from '@healing-library/registry/publications/look-up'
import type {SanityClient} from '@sanity/client'

import {type LibraryMatch, matchesOf, readHeld} from './library-matches.ts'

export type Found = LookedUp & {
  identifier: PublicationIdentifier
  /** What the library holds of it already. */
  matches: LibraryMatch[]
}

export type LookUpOutcome =
  /** There is no DOI and no PMID in what was written. */
  | {kind: 'noIdentifier'}
  /** At least one index told something. */
  | ({kind: 'found'} & Found)
  /** Neither did; the answers say why. */
  | ({kind: 'nothing'} & Found)

type LookUpOptions = {
  indexes: Indexes
  client: SanityClient
  /** The publication that is being filled in: no duplicate of itself. */
  documentId?: string | undefined
  /** Numbers that stand on it beside the one that was written. */
  known?: {doi?: string | undefined; pmid?: string | undefined}
  signal?: AbortSignal
}

/**
 * What Crossref and PubMed know of the publication whose DOI or PMID this is, and what the library holds of it. Nothing is
 * written. Throws only where the Content Lake does not answer, or with the signal's reason.
 */
export async function lookUp(written: string, options: LookUpOptions): Promise<LookUpOutcome> {
  const {indexes, client, documentId, known = {}, signal} = options
  const identifier = readIdentifier(written)
  if (identifier === undefined) return {kind: 'noIdentifier'}
  const {kind, ...number} = identifier
  const [told, library] = await Promise.all([
    lookUpPublication(
      {...(kind === 'doi' ? {pmid: known.pmid} : {doi: known.doi}), ...number},
      indexes,
      signal,
    ),
    readHeld(client),
  ])
  const {doi, pmid, title} = told.found
  const wanted = {doi: doi?.value, pmid: pmid?.value, title: title?.value, ...number}
  const matches = matchesOf(wanted, library, documentId)
  const isFound = Object.values(told.answers).some((answer) => answer.kind === 'found')
  return {kind: isFound ? 'found' : 'nothing', ...told, identifier, matches}
}
