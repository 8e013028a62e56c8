import 'server-only'
import type {Language} from '@healing-library/content/contracts/translation'
import {TRANSLATED_SLUGS_QUERY} from '@healing-library/content/queries/translations'

import {client, keptResults, UNCACHED} from './content-lake.ts'

type Rows = readonly {slug: string | null}[]

/** The slugs of the guides that can be read in a language: to build them ahead, and to tell their addresses from others. */
export async function fetchTranslatedSlugs(language: Language): Promise<string[]> {
  const rows = await client.fetch(TRANSLATED_SLUGS_QUERY, {language}, UNCACHED)
  await keptResults.keep(nameOf(language), rows)
  return slugsOf(rows)
}

/** The slugs as they were last fetched; undefined where they never were. */
export async function readKeptTranslatedSlugs(language: Language): Promise<string[] | undefined> {
  const kept: Rows | undefined = await keptResults.readKept(nameOf(language))
  return kept === undefined ? undefined : slugsOf(kept)
}

/** For `generateStaticParams`: Next must have one address to build ahead. */
export async function staticTranslatedSlugs(language: Language): Promise<{slug: string}[]> {
  const slugs = await fetchTranslatedSlugs(language)
  return (slugs.length === 0 ? ['none-yet'] : slugs).map((slug) => ({slug}))
}

const nameOf = (language: Language) => `${TRANSLATED_SLUGS_QUERY} ${language}`
const slugsOf = (rows: Rows): string[] => rows.flatMap(({slug}) => slug ?? [])
