import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {publicationId} from '@healing-library/content/rules/publication-id'
import type {SanityClient} from '@sanity/client'

import {lookUp} from '../../lookups/data/look-up.ts'
import {newPublication} from '../../lookups/data/new-publication.ts'
import {type Made, makePublication} from '../../lookups/make-publication.ts'
import type {Named} from './read-identifier.ts'

type Means = Pick<Parameters<typeof lookUp>[1], 'indexes'> & {
  client: SanityClient
  /** An ISO instant. */
  at: string
  randomId: () => string
}

/**
 * Makes the draft of a publication that is to be cited: as its record has it where Crossref or PubMed tell of it, and of
 * the name alone where they do not, or where there is no network. Nobody has to leave the sentence for it.
 */
export async function makeCited(named: Named, {indexes, client, at, randomId}: Means): Promise<Made> {
  const record = named.kind === 'title' ? undefined : await recordOf(named, {indexes, client, at, randomId})
  return makePublication(client, record ?? bareDraft(named, randomId))
}

async function recordOf(named: Named, {indexes, client, at, randomId}: Means) {
  const number = named.kind === 'doi' ? named.doi : named.kind === 'pmid' ? named.pmid : ''
  try {
    const outcome = await lookUp(number, {indexes, client})
    return outcome.kind === 'found' ? newPublication(outcome, {at, randomId}) : undefined
  } catch {
    // Whatever is wrong with the look-up, the name is enough to go on; its fields offer to look again.
    return undefined
  }
}

/** The draft of which only the name is known: who cites it fills in the rest from its record. */
export function bareDraft(named: Named, randomId: () => string): StoredDocument {
  const name = {
    ...(named.kind === 'doi' ? {doi: named.doi} : {}),
    ...(named.kind === 'pmid' ? {pmid: named.pmid} : {}),
  }
  return {
    _id: publicationId(name) ?? `publication-${randomId()}`,
    _type: 'publication',
    publisherKind: 'journal',
    ...name,
    ...(named.kind === 'title' ? {title: named.words} : {}),
  }
}

/** A reference as the Studio makes it to what is not yet published: it becomes a strong one when that is. */
export const referenceToDraft = (id: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'publication', template: {id: 'publication'}},
})
