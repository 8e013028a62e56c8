import {API_VERSION} from '@healing-library/content/api-version'
import type {FetchDocuments} from '@healing-library/content/check/gather'
import {publishedFirst} from '@healing-library/content/check/lookup'
import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import type {ValidationContext} from 'sanity'

type GetClient = ValidationContext['getClient']

const PUBLISHED = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'

/** How long all documents of some types are remembered: a validation runs while somebody types, and they seldom change. */
const KEPT_MS = 30_000

type Kept = {until: number; documents: Promise<StoredDocument[]>}
const kept = new Map<string, Kept>()

/** What a check may look at beside the document, read from the Content Lake with the rights of who is signed in. */
export function documentsOfLake(getClient: GetClient): FetchDocuments {
  const client = getClient({apiVersion: API_VERSION})
  const fetch = async (query: string, params: Record<string, unknown>): Promise<StoredDocument[]> => {
    const found: unknown = await client.fetch<unknown>(query, params, {perspective: 'raw'})
    return Array.isArray(found) ? found.filter(isStoredDocument) : []
  }
  return {
    byIds: async (ids) => {
      const wanted = ids.flatMap((id) => [id, `drafts.${id}`])
      return publishedFirst(await fetch('*[_id in $ids]', {ids: wanted}))
    },
    referringTo: (id) => fetch(`*[references($id) && ${PUBLISHED}]`, {id}),
    ofTypes: (types) => {
      const {projectId, dataset, apiHost} = client.config()
      const key = JSON.stringify([projectId, dataset, apiHost, types])
      const known = kept.get(key)
      if (known !== undefined && known.until > Date.now()) return known.documents
      const documents = fetch(`*[_type in $types && ${PUBLISHED}]`, {types})
      kept.set(key, {until: Date.now() + KEPT_MS, documents})
      documents.catch(() => kept.delete(key))
      return documents
    },
  }
}
