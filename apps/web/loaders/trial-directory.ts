import 'server-only'
import {createHash} from 'node:crypto'

import {
  parseTrialRevisions,
  TRIAL_REVISIONS_QUERY,
  TRIAL_ROWS_QUERY,
  TRIAL_TERMS_QUERY,
  trialDirectoryTags,
} from '@healing-library/content/queries/trials'
import type {SanityClient} from '@sanity/client'

import {
  createTrialDirectory,
  type DirectoryEdges,
  type DirectorySnapshot,
  type DirectoryVersion,
} from '../trials/trial-directory.ts'
import type {TrialIndex} from '../trials/trial-index.ts'
import {client, draftClient, keptResults, log, UNCACHED} from './content-lake.ts'
import {cachePage} from './page-cache.ts'
import {isPreview, readLake} from './read-lake.ts'

const KEPT_NAME = 'trial-directory'

const onProblem: DirectoryEdges['onProblem'] = (problem) => log.warn('content-misfit', problem)

const directory = createTrialDirectory({
  source: sourceOf(client),
  readKept: async () => {
    const kept: DirectorySnapshot | undefined = await keptResults.readKept(KEPT_NAME)
    return kept
  },
  keep: (snapshot) => keptResults.keep(KEPT_NAME, snapshot),
  onProblem,
})

/** For editors who preview: apart from the other, and nowhere but in memory. Words are searched: they stay plain. */
const draftDirectory = draftClient && draftDirectoryOf(draftClient.withConfig({stega: false}))

/** Every trial of the library, ready to be searched. Shared by all visitors of this process. */
export async function loadTrialIndex(): Promise<TrialIndex> {
  const shown = (await isPreview()) ? (draftDirectory ?? directory) : directory
  return shown.load(await loadVersion())
}

/**
 * Says which trials, guides and condition pages there are, in which revision. Cached under tags, so that a publish
 * changes it at once; made of content and the day alone, so that several processes agree. The rows themselves stay out of the
 * cache: reading thousands of them from it would take longer than the search.
 */
async function loadVersion(): Promise<DirectoryVersion> {
  'use cache'
  const {result, isKept} = await readLake(TRIAL_REVISIONS_QUERY, (reader, options) =>
    reader.fetch(TRIAL_REVISIONS_QUERY, {}, options),
  )
  cachePage({tags: trialDirectoryTags(), isKept})
  const lines = parseTrialRevisions(result).map(({_id, _rev}) => `${_id} ${_rev}`)
  const content = createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
  return {content, day: new Date().toISOString().slice(0, 10)}
}

function sourceOf(reader: SanityClient): DirectoryEdges['source'] {
  return {
    fetchRevisions: () => reader.fetch(TRIAL_REVISIONS_QUERY, {}, UNCACHED),
    fetchRows: (ids) => reader.fetch(TRIAL_ROWS_QUERY, {ids}, UNCACHED),
    fetchTerms: () => reader.fetch(TRIAL_TERMS_QUERY, {}, UNCACHED),
  }
}

function draftDirectoryOf(reader: SanityClient) {
  return createTrialDirectory({
    source: sourceOf(reader),
    readKept: async () => undefined,
    keep: async () => undefined,
    onProblem,
  })
}
