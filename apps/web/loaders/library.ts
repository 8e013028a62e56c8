import 'server-only'
import {
  type Library,
  LIBRARY_QUERY,
  libraryTags,
  parseLibrary,
} from '@healing-library/content/queries/library'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {cachePage, reportProblems} from './page-cache.ts'

/** Every guide, by title. */
export async function loadLibrary(): Promise<Library> {
  'use cache'
  const {result, isKept} = await keptResults.read(LIBRARY_QUERY, () =>
    client.fetch(LIBRARY_QUERY, {}, UNCACHED),
  )
  cachePage({tags: libraryTags(result), isKept})
  return reportProblems(parseLibrary(result)) ?? []
}
