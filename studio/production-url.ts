import {isStoredDocument, publishedId} from '@healing-library/content/check/stored-document'
import type {SanityClient} from '@sanity/client'

import {siteUrl} from './content-lake.ts'
import {pathOfOwn} from './presentation/locations.ts'
import {PLACE_QUERY} from './presentation/pages-query.ts'
import {WHERE_READ} from './presentation/where-read.ts'

/**
 * Where visitors read a document, for "Open preview" in its menu. Asked of the Content Lake: an address may be made of
 * what the document refers to. Undefined: it has no page of its own.
 */
export async function productionUrl(document: unknown, client: SanityClient): Promise<string | undefined> {
  if (!isStoredDocument(document)) return undefined
  const {_id, _type} = document
  const read = WHERE_READ[_type]
  if (read?.kind !== 'own' && read?.kind !== 'always') return undefined
  const found = await client.fetch<unknown>(PLACE_QUERY, {id: publishedId(_id)}, {perspective: 'drafts'})
  const path = pathOfOwn(_type, found)
  return path === undefined ? undefined : `${siteUrl}${path}`
}
