import 'server-only'
import {
  parseRedirects,
  REDIRECTS_QUERY,
  type StoredRedirect,
} from '@healing-library/content/queries/redirects'

import {client, keptResults, UNCACHED} from './content-lake.ts'

/** Every old address and where it leads. */
export async function fetchRedirects(): Promise<StoredRedirect[]> {
  const rows = await client.fetch(REDIRECTS_QUERY, {}, UNCACHED)
  await keptResults.keep(REDIRECTS_QUERY, rows)
  return parseRedirects(rows).value ?? []
}

/** The same as they were last fetched; undefined where they never were. */
export async function readKeptRedirects(): Promise<StoredRedirect[] | undefined> {
  const kept: unknown = await keptResults.readKept(REDIRECTS_QUERY)
  return kept === undefined ? undefined : (parseRedirects(kept).value ?? [])
}
