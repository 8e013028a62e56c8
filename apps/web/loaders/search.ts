import 'server-only'
import {createHash} from 'node:crypto'

import {
  parseSearchRevisions,
  SEARCH_REVISIONS_QUERY,
  SEARCH_SOURCE_QUERY,
  searchTags,
} from '@healing-library/content/queries/search'

import {messages} from '../messages/messages.ts'
import type {Indexes} from '../search/answer-search.ts'
import {createSearchLibrary} from '../search/search-library.ts'
import {client, keptResults, log, UNCACHED} from './content-lake.ts'
import {cachePage} from './page-cache.ts'
import {loadTrialIndex} from './trial-directory.ts'

const KEPT_NAME = 'search-source'

const library = createSearchLibrary({
  fetchSource: () => client.fetch(SEARCH_SOURCE_QUERY, {}, UNCACHED),
  readKept: () => keptResults.readKept(KEPT_NAME),
  keep: (source) => keptResults.keep(KEPT_NAME, source),
  onProblem: (problem) => log.warn('content-misfit', problem),
  partTitles: messages('en').guide.titles,
})

/** Everything that the search finds: published documents alone, whoever looks. What is looked for is written nowhere. */
export async function loadSearch(): Promise<Indexes> {
  const [own, trials] = await Promise.all([loadVersion().then(library.load), loadTrialIndex()])
  return {library: own, trials}
}

/**
 * Says which documents there are, in which revision. Cached under tags, so that a publish changes it at once; made of
 * content and the day alone (a warning that has expired is no longer found), so that several processes agree.
 */
async function loadVersion(): Promise<string> {
  'use cache'
  const {result, isKept} = await keptResults.read(SEARCH_REVISIONS_QUERY, () =>
    client.fetch(SEARCH_REVISIONS_QUERY, {}, UNCACHED),
  )
  cachePage({tags: searchTags(), isKept})
  const lines = parseSearchRevisions(result).map(({_id, _rev}) => `${_id} ${_rev}`)
  const content = createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
  return `${content} ${new Date().toISOString().slice(0, 10)}`
}
