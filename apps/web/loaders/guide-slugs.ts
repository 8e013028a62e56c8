import 'server-only'
import {SUBSTANCE_GUIDE_SLUGS_QUERY} from '@healing-library/content/queries/substance-guide'

import {client, keptResults, UNCACHED} from './content-lake.ts'

/** The slugs of all guides: for the pages that are built ahead, and to tell their addresses from others. */
export async function fetchGuideSlugs(): Promise<string[]> {
  const rows = await client.fetch(SUBSTANCE_GUIDE_SLUGS_QUERY, {}, UNCACHED)
  await keptResults.keep(SUBSTANCE_GUIDE_SLUGS_QUERY, rows)
  return slugsOf(rows)
}

/** The slugs as they were last fetched; undefined where they never were. */
export async function readKeptGuideSlugs(): Promise<string[] | undefined> {
  const kept: Rows | undefined = await keptResults.readKept(SUBSTANCE_GUIDE_SLUGS_QUERY)
  return kept === undefined ? undefined : slugsOf(kept)
}

type Rows = readonly {slug: string | null}[]

const slugsOf = (rows: Rows): string[] => rows.flatMap(({slug}) => slug ?? [])
