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
    const {projectId, dataset} = client.config()
    // With hosted Sanity the project is part of the host.
    const {origin} = new URL(client.getUrl('/'))
    throw new CommandError(
      `The Content Lake at ${origin} (${projectId}, ${dataset}) did not answer: ${reasonOf(cause)}`,
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

/** What the network said stands in the cause: "fetch failed" alone helps nobody. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message === 'fetch failed' && error.cause !== undefined ? reasonOf(error.cause) : error.message
}
