import 'server-only'
import {
  type Library,
  LIBRARY_INDEX_QUERY,
  LIBRARY_QUERY,
  type LibraryIndex,
  libraryIndexTags,
  libraryTags,
  parseLibrary,
  parseLibraryIndex,
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

/** Guides and treatments, with the conditions under which they stand. */
export async function loadLibraryIndex(): Promise<LibraryIndex> {
  'use cache'
  const index = await readContent({
    query: LIBRARY_INDEX_QUERY,
    ask: (client, options) => client.fetch(LIBRARY_INDEX_QUERY, {}, options),
    parse: parseLibraryIndex,
    tags: libraryIndexTags,
  })
  return index ?? {guides: [], treatments: [], conditions: []}
}
