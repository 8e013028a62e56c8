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
import {cachePage, reportProblems} from './page-cache.ts'

/** Every list that staff keep, by title. */
export async function loadTrialLists(): Promise<TrialListCard[]> {
  'use cache'
  const {result, isKept} = await keptResults.read(TRIAL_LISTS_QUERY, () =>
    client.fetch(TRIAL_LISTS_QUERY, {}, UNCACHED),
  )
  cachePage({tags: trialListsTags(result), isKept})
  return reportProblems(parseTrialLists(result)) ?? []
}

/** One list; null where none has the slug. */
export async function loadTrialList(slug: string): Promise<TrialList | null> {
  'use cache'
  const {result, isKept} = await keptResults.read(`${TRIAL_LIST_QUERY} ${JSON.stringify({slug})}`, () =>
    client.fetch(TRIAL_LIST_QUERY, {slug}, UNCACHED),
  )
  cachePage({tags: trialListTags(slug, result), isKept})
  return reportProblems(parseTrialList(result))
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
