import 'server-only'
import {
  parseTrialList,
  parseTrialLists,
  TRIAL_LIST_QUERY,
  TRIAL_LISTS_QUERY,
  type TrialList,
  type TrialListCard,
  trialListsTags,
  trialListTags,
} from '@healing-library/content/queries/trial-lists'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {readContent} from './read-content.ts'

/** Every list that staff keep, by title. */
export async function loadTrialLists(): Promise<TrialListCard[]> {
  'use cache'
  const lists = await readContent({
    query: TRIAL_LISTS_QUERY,
    ask: (client, options) => client.fetch(TRIAL_LISTS_QUERY, {}, options),
    parse: parseTrialLists,
    tags: trialListsTags,
  })
  return lists ?? []
}

/** One list; null where none has the slug. */
export async function loadTrialList(slug: string): Promise<TrialList | null> {
  'use cache'
  return await readContent({
    query: TRIAL_LIST_QUERY,
    params: {slug},
    ask: (client, options) => client.fetch(TRIAL_LIST_QUERY, {slug}, options),
    parse: parseTrialList,
    tags: (raw) => trialListTags(slug, raw),
  })
}

/** The slugs of all lists: for the pages that are built ahead, and to tell their addresses from others. */
export async function fetchTrialListSlugs(): Promise<string[]> {
  const rows = await client.fetch(TRIAL_LISTS_QUERY, {}, UNCACHED)
  await keptResults.keep(TRIAL_LISTS_QUERY, rows)
  return rows.flatMap(({slug}) => slug ?? [])
}

/** The slugs as they were last fetched; undefined where they never were. */
export async function readKeptTrialListSlugs(): Promise<string[] | undefined> {
  const kept: unknown = await keptResults.readKept(TRIAL_LISTS_QUERY)
  return kept === undefined ? undefined : (parseTrialLists(kept).value ?? []).map(({slug}) => slug)
}
