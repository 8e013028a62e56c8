import type {SanityClient} from '@sanity/client'

import {isStoredDocument, publishedId, type StoredDocument} from '../check/stored-document.ts'
import {CommandError} from './command-error.ts'

/** What a Content Lake holds, as far as the caller may read it. */
export type StoredLibrary = {
  published: StoredDocument[]
  /** Drafts and versions; none without a token. */
  drafts: StoredDocument[]
}

/** Everything but what Sanity keeps for itself: files, its own settings. */
const ALL_DOCUMENTS =
  '*[!(_id in path("_.**")) && !string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")]'

/** Reads the whole library; throws CommandError where it does not answer. */
export async function readLibrary(client: SanityClient): Promise<StoredLibrary> {
  const perspective = client.config().token === undefined ? 'published' : 'raw'
  const found = await client.fetch<unknown>(ALL_DOCUMENTS, {}, {perspective}).catch((cause: unknown) => {
    const {apiHost, projectId, dataset} = client.config()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CommandError(
      `The Content Lake at ${apiHost} (${projectId}, ${dataset}) did not answer: ${reason}`,
      {cause},
    )
  })
  const documents = Array.isArray(found) ? found.filter(isStoredDocument) : []
  const isPublished = ({_id}: StoredDocument) => publishedId(_id) === _id
  return {
    published: documents.filter(isPublished),
    drafts: documents.filter((document) => !isPublished(document)),
  }
}
