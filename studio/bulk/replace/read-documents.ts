import {
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '@healing-library/content/check/stored-document'
import type {SanityClient} from '@sanity/client'

import {isBulkType} from '../bulk-types.ts'

const QUERY = '*[_type in $types && !(_id in path("versions.**"))] | order(_id asc)'

/** Documents of these types as editors see them: the draft where there is one. Types that bulk work leaves alone are left out. */
export async function readDocuments(
  client: SanityClient,
  types: readonly string[],
): Promise<StoredDocument[]> {
  const allowed = types.filter(isBulkType)
  const answer = await client.fetch<unknown>(QUERY, {types: allowed}, {perspective: 'raw', tag: 'bulk'})
  const documents = Array.isArray(answer) ? answer.filter(isStoredDocument) : []
  const byId = new Map<string, StoredDocument>()
  for (const document of documents) {
    const id = publishedId(document._id)
    if (document._id !== id || !byId.has(id)) byId.set(id, document)
  }
  return [...byId.values()]
}
