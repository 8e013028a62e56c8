import 'server-only'
import {comparePath, COMPARE_PATH, slugsTogether} from '@healing-library/content/paths'
import {
  type Comparison,
  COMPARISON_QUERY,
  comparisonTags,
  parseComparison,
} from '@healing-library/content/queries/comparison'

import {fetchPageSlugs} from './page-slugs.ts'
import {readContent} from './read-content.ts'

/** The guides of an address, in its order; null where one of them is not there. */
export async function loadComparison(segment: string): Promise<Comparison | null> {
  'use cache'
  const slugs = slugsTogether(segment)
  const comparison = await readContent({
    query: COMPARISON_QUERY,
    params: {slugs},
    ask: (client, options) => client.fetch(COMPARISON_QUERY, {slugs}, options),
    parse: parseComparison,
    tags: (raw) => comparisonTags(slugs, raw),
  })
  const isWhole = slugs.length >= 2 && comparison !== null && comparison.guides.length === slugs.length
  return isWhole ? comparison : null
}

/** Pages that are built ahead: of two each, as many as a build has patience for. The others are built when asked for. */
const BUILT_AHEAD = 200

export async function staticComparisons(): Promise<{slugs: string}[]> {
  const slugs = await fetchPageSlugs('substanceGuide')
  const segments = slugs
    .flatMap((one, index) => slugs.slice(index + 1).map((other) => comparePath([one, other])))
    .slice(0, BUILT_AHEAD)
    .map((path) => path.slice(COMPARE_PATH.length + 1))
  // Next must have one address to build ahead; a library without guides builds its "not found".
  return (segments.length === 0 ? ['none-yet'] : segments).map((segment) => ({slugs: segment}))
}
