import 'server-only'
import {type FetchDocuments, gatherLookup} from '@healing-library/content/check/gather'
import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {reviewBadge} from '@healing-library/content/rules/sign-off'

import type {GuideReview} from '../views/guide/guide-review.ts'
import {client, UNCACHED} from './content-lake.ts'

/**
 * What may be said about the review of a guide: computed from the hash of exactly what is published now, each time,
 * and stored nowhere. Where the library cannot be read, nothing is said for it.
 */
export async function loadReview(guide: SubstanceGuide): Promise<GuideReview> {
  if (guide.signOffs.length === 0) return {state: 'awaiting'}
  const [document] = await documents.byIds([guide._id])
  if (!document) return {state: 'awaiting'}
  const badge = reviewBadge(document, await gatherLookup(document, documents))
  const signOff = guide.signOffs.find(({_id}) => badge.state !== 'awaiting' && _id === badge.signOff._id)
  if (badge.state === 'awaiting' || !signOff) return {state: 'awaiting'}
  return {state: badge.state, signOff}
}

/** Anonymous reads: what the hash is made of is what everybody can see. */
const documents: FetchDocuments = {
  byIds: (ids) => fetchDocuments('*[_id in $ids]', {ids}),
  referringTo: (id) => fetchDocuments('*[references($id)]', {id}),
  ofTypes: (types) => fetchDocuments('*[_type in $types]', {types}),
}

async function fetchDocuments(query: string, params: Record<string, unknown>): Promise<StoredDocument[]> {
  const found: unknown = await client.fetch<unknown>(query, params, UNCACHED)
  return Array.isArray(found) ? found.filter(isStoredDocument) : []
}
