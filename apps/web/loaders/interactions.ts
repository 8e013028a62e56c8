import 'server-only'
import type {InteractionIndex} from '@healing-library/content/contracts/interaction-pair'
import {interactionPath, INTERACTIONS_PATH, slugsTogether} from '@healing-library/content/paths'
import {
  INTERACTION_NAMES_QUERY,
  INTERACTION_PAIR_QUERY,
  interactionPairTags,
  INTERACTIONS_QUERY,
  interactionsTags,
  parseInteractions,
  parsePairSources,
  partySlugsOfNames,
} from '@healing-library/content/queries/interactions'
import {type Pair, pairOfSlugs, slugOfParty} from '@healing-library/content/rules/pair-of-slugs'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {readContent} from './read-content.ts'

/** Every guide, and every pair at which somebody looked. */
export async function loadInteractions(): Promise<InteractionIndex> {
  'use cache'
  const index = await readContent({
    query: INTERACTIONS_QUERY,
    ask: (client, options) => client.fetch(INTERACTIONS_QUERY, {}, options),
    parse: parseInteractions,
    tags: interactionsTags,
  })
  return index ?? {guides: [], interactions: []}
}

/** The pair at an address; null where a side is nothing of the library's. */
export async function loadPair(segment: string): Promise<Pair | null> {
  'use cache'
  const [one, other, ...more] = slugsTogether(segment)
  if (one === undefined || other === undefined || more.length > 0) return null
  const slugs = [one, other] as const
  const sources = await readContent({
    query: INTERACTION_PAIR_QUERY,
    params: {slugs},
    ask: (client, options) => client.fetch(INTERACTION_PAIR_QUERY, {slugs: [...slugs]}, options),
    parse: parsePairSources,
    tags: (raw) => interactionPairTags(slugs, raw),
  })
  return sources === null ? null : pairOfSlugs(slugs, sources)
}

/** The slugs of names that pairs are about, besides guides: to tell addresses of pairs from others. */
export async function fetchPartyNames(): Promise<string[]> {
  const rows = await client.fetch(INTERACTION_NAMES_QUERY, {}, UNCACHED)
  await keptResults.keep(INTERACTION_NAMES_QUERY, rows)
  return partySlugsOfNames(rows)
}

/** The same as they were last fetched; undefined where they never were. */
export async function readKeptPartyNames(): Promise<string[] | undefined> {
  const kept: Parameters<typeof partySlugsOfNames>[0] | undefined =
    await keptResults.readKept(INTERACTION_NAMES_QUERY)
  return kept === undefined ? undefined : partySlugsOfNames(kept)
}

/** Pages of pairs that are built ahead: as many as a build has patience for. The others are built when asked for. */
const BUILT_AHEAD = 500

export async function staticPairs(): Promise<{pair: string}[]> {
  const {guides, interactions} = await loadInteractions()
  const segmentOf = (one: string, other: string) =>
    interactionPath(one, other).slice(INTERACTIONS_PATH.length + 1)
  const recorded = interactions.map(({a, b}) => segmentOf(slugOfParty(a), slugOfParty(b)))
  const ofGuides = guides.flatMap((one, index) =>
    guides.slice(index + 1).map((other) => segmentOf(one.slug, other.slug)),
  )
  const segments = [...new Set([...recorded, ...ofGuides])].slice(0, BUILT_AHEAD)
  // Next must have one address to build ahead; a library without pairs builds its "not found".
  return (segments.length === 0 ? ['none-yet'] : segments).map((pair) => ({
    pair: decodeURIComponent(pair),
  }))
}
