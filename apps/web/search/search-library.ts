import {parseSearchSource} from '@healing-library/content/queries/search'

import {type PartTitles, searchEntries} from './entries.ts'
import {createSearchIndex, type SearchIndex} from './search-index.ts'

export type SearchLibraryEdges = {
  /** The Content Lake's answer, as it comes. */
  fetchSource: () => Promise<unknown>
  readKept: () => Promise<unknown>
  keep: (source: unknown) => Promise<void>
  onProblem: (problem: {id: string; path: string; message: string}) => void
  partTitles: PartTitles
}

/**
 * Holds the index of a process, and makes it anew when it is asked for another version of the content. Many who ask at
 * once wait for the same reading. While the Content Lake does not answer, what was there last is used: in memory, then
 * on disk.
 */
export function createSearchLibrary({
  fetchSource,
  readKept,
  keep,
  onProblem,
  partTitles,
}: SearchLibraryEdges) {
  let held: {version: string | undefined; index: SearchIndex} | undefined
  let waiting: {version: string; index: Promise<SearchIndex>} | undefined

  async function load(version: string): Promise<SearchIndex> {
    if (held?.version === version) return held.index
    if (waiting?.version === version) return waiting.index
    const index = bring(version).finally(() => {
      if (waiting?.index === index) waiting = undefined
    })
    waiting = {version, index}
    return index
  }

  async function bring(version: string): Promise<SearchIndex> {
    try {
      const source = await fetchSource()
      held = {version, index: build(source)}
      void keep(source)
    } catch (error) {
      if (held !== undefined) return held.index
      const kept = await readKept()
      if (kept === undefined) throw error
      // Under no version: the next visitor asks again.
      held = {version: undefined, index: build(kept)}
    }
    return held.index
  }

  function build(source: unknown): SearchIndex {
    const {value, problems} = parseSearchSource(source)
    problems.forEach(onProblem)
    return createSearchIndex(value === null ? [] : searchEntries(value, partTitles))
  }

  return {load}
}
