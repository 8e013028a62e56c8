import 'server-only'
import {
  type Library,
  LIBRARY_QUERY,
  libraryTags,
  parseLibrary,
} from '@healing-library/content/queries/library'

import {readContent} from './read-content.ts'

/** Every guide, by title. */
export async function loadLibrary(): Promise<Library> {
  'use cache'
  const library = await readContent({
    query: LIBRARY_QUERY,
    ask: (client, options) => client.fetch(LIBRARY_QUERY, {}, options),
    parse: parseLibrary,
    tags: libraryTags,
  })
  return library ?? []
}
