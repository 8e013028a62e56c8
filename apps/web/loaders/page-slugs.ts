import 'server-only'
import {PAGE_SLUGS_QUERY, type PageType} from '@healing-library/content/queries/page-slugs'

import {client, keptResults, UNCACHED} from './content-lake.ts'

/** The slugs of all documents of a type: for the pages that are built ahead, and to tell their addresses from others. */
export async function fetchPageSlugs(type: PageType): Promise<string[]> {
  const rows = await client.fetch(PAGE_SLUGS_QUERY, {type}, UNCACHED)
  await keptResults.keep(nameOf(type), rows)
  return slugsOf(rows)
}

/** The slugs as they were last fetched; undefined where they never were. */
export async function readKeptPageSlugs(type: PageType): Promise<string[] | undefined> {
  const kept: Rows | undefined = await keptResults.readKept(nameOf(type))
  return kept === undefined ? undefined : slugsOf(kept)
}

/** For `generateStaticParams`. Next must have one address to build ahead: a library without such documents builds its "not found". */
export async function staticSlugs(type: PageType): Promise<{slug: string}[]> {
  const slugs = await fetchPageSlugs(type)
  return (slugs.length === 0 ? ['none-yet'] : slugs).map((slug) => ({slug}))
}

type Rows = readonly {slug: string | null}[]

const nameOf = (type: PageType) => `${PAGE_SLUGS_QUERY} ${JSON.stringify({type})}`
const slugsOf = (rows: Rows): string[] => rows.flatMap(({slug}) => slug ?? [])
