import 'server-only'
import {
  parsePublicationPage,
  parseResearch,
  PUBLICATION_PAGE_QUERY,
  type PublicationPage,
  publicationPageTags,
  RESEARCH_QUERY,
  RESEARCH_TAGS,
  type ResearchEntry,
} from '@healing-library/content/queries/research'
import {READ_AS, STUDY_TYPES} from '@healing-library/content/vocabulary/evidence'

import {OWN_ADDRESSES} from '../research/addresses.ts'
import {viewsOf} from '../research/views.ts'
import {client, keptResults, UNCACHED} from './content-lake.ts'
import {readContent} from './read-content.ts'

/** Every publication with what rests on it, the newest first. */
export async function loadResearch(): Promise<ResearchEntry[]> {
  'use cache'
  const entries = await readContent({
    query: RESEARCH_QUERY,
    ask: (client, options) => client.fetch(RESEARCH_QUERY, {}, options),
    parse: parseResearch,
    tags: () => RESEARCH_TAGS,
  })
  return entries ?? []
}

/** One publication; null where none has the id. */
export async function loadPublication(id: string): Promise<PublicationPage | null> {
  'use cache'
  return await readContent({
    query: PUBLICATION_PAGE_QUERY,
    params: {id},
    ask: (client, options) => client.fetch(PUBLICATION_PAGE_QUERY, {id}, options),
    parse: parsePublicationPage,
    tags: (raw) => publicationPageTags(id, raw),
  })
}

/**
 * What stands below /research, without it: publications, the views of them, the files. For the pages that are built
 * ahead, and to tell their addresses from others.
 */
export async function fetchResearchAddresses(): Promise<string[]> {
  const raw = await client.fetch(RESEARCH_QUERY, {}, UNCACHED)
  await keptResults.keep(RESEARCH_QUERY, raw)
  return addressesOf(raw)
}

/** As they were last fetched; undefined where they never were. */
export async function readKeptResearchAddresses(): Promise<string[] | undefined> {
  const kept: unknown = await keptResults.readKept(RESEARCH_QUERY)
  return kept === undefined ? undefined : addressesOf(kept)
}

function addressesOf(raw: unknown): string[] {
  const entries = parseResearch(raw).value ?? []
  return [
    ...OWN_ADDRESSES,
    ...viewsOf(entries, {study: STUDY_TYPES, read: READ_AS, notSaid: ''}).map(({address}) => address),
    ...entries.map(({_id}) => _id),
  ]
}
