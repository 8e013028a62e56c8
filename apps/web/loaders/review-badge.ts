import 'server-only'
import {type FetchDocuments, gatherLookup} from '@healing-library/content/check/gather'
import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {reviewBadge} from '@healing-library/content/rules/sign-off'
import type {SanityClient} from '@sanity/client'

import type {GuideReview} from '../views/guide/guide-review.ts'
import {client, UNCACHED} from './content-lake.ts'
import {readingClient} from './read-lake.ts'

/** A page that can be signed: a guide, a way of care, a condition. */
export type Reviewed = Pick<SubstanceGuide, '_id' | 'signOffs'>

/**
 * What may be said about the review of a page: computed from the hash of exactly what is published now, each time,
 * and stored nowhere. Where the library cannot be read, nothing is said for it. In the preview it is computed from the
 * drafts: the badge as it will be once they are published.
 */
export async function loadReview(guide: Reviewed): Promise<GuideReview> {
  if (guide.signOffs.length === 0) return {state: 'awaiting'}
  const [document] = await documents.byIds([guide._id])
  if (!document) return {state: 'awaiting'}
  const badge = reviewBadge(document, await gatherLookup(document, documents))
  const signOff = guide.signOffs.find(({_id}) => badge.state !== 'awaiting' && _id === badge.signOff._id)
  if (badge.state === 'awaiting' || !signOff) return {state: 'awaiting'}
  return {state: badge.state, signOff}
}

/** What the hash is made of is what everybody can see, or will. */
const documents: FetchDocuments = {
  byIds: (ids) => fetchDocuments('*[_id in $ids]', {ids}),
  referringTo: async (id) => [
    ...(await fetchDocuments('*[references($id) && _type != "signOff"]', {id})),
    // A draft of a sign-off is none, and an edited one is not what was signed: in the preview, too.
    ...(await fetchDocuments('*[references($id) && _type == "signOff"]', {id}, client)),
  ],
  ofTypes: (types) => fetchDocuments('*[_type in $types]', {types}),
}

async function fetchDocuments(
  query: string,
  params: Record<string, unknown>,
  reader?: SanityClient,
): Promise<StoredDocument[]> {
  const asked = reader ?? (await readingClient())
  // The words alone: a hash must not change because words say where they are edited.
  const found: unknown = await asked.fetch<unknown>(query, params, {...UNCACHED, stega: false})
  return Array.isArray(found) ? found.filter(isStoredDocument) : []
}
