import {defineQuery} from 'groq'

import {
  interactionIndex,
  type InteractionIndex as IndexContract,
  pairSources,
  type PairSources as PairContract,
} from '../contracts/interaction-pair.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {partySlug} from '../paths.ts'
import type {
  INTERACTION_NAMES_QUERY_RESULT,
  INTERACTION_PAIR_QUERY_RESULT,
  INTERACTIONS_QUERY_RESULT,
} from '../sanity.types.ts'
import {aboutTag, listTag, slugTag, tagsForResult} from '../tags.ts'
import {BY_SEVERITY, CITATIONS} from './fragments.ts'

const GUIDE = '{_id, _type, title, "slug": slug.current}'
/** The side as it is stored, for the rule of pairs, and the page of its guide. */
const PARTY = `{kind, name, guide{_ref}, "page": guide->${GUIDE}}`
const PAIR = `"_key": _id, _id, _type, a${PARTY}, b${PARTY}, severity, basis, mechanism, note`

/** A pair as it is shown in full. */
export const RECORDED_PAIR = `{
  ${PAIR},
  doseContext,
  "inferredFrom": inferredFrom->{_id, _type, a${PARTY}, b${PARTY}},
  ${CITATIONS}
}`

/** Every guide and every pair that somebody looked at, the gravest first. */
export const INTERACTIONS_QUERY = defineQuery(`{
  "guides": *[_type == "substanceGuide" && defined(slug.current)] | order(lower(title) asc)${GUIDE},
  "interactions": *[_type == "interaction"] | ${BY_SEVERITY}{${PAIR}, "sources": count(citations)}
}`)

/**
 * What the page of a pair is made of, by the two slugs of its address. A name has no slug in Content Lake, so every
 * name comes along, and `pairOfSlugs` finds the one that is meant.
 */
export const INTERACTION_PAIR_QUERY = defineQuery(`{
  "guides": *[_type == "substanceGuide" && slug.current in $slugs]{
    _id, _type, title, "slug": slug.current, deck, riskLine
  },
  "interactions": *[
    _type == "interaction"
    && (a.guide->slug.current in $slugs || b.guide->slug.current in $slugs)
  ] | ${BY_SEVERITY}${RECORDED_PAIR},
  "named": *[_type == "interaction" && (defined(a.name) || defined(b.name))] | order(_id asc){
    _id, _type, "parties": [a${PARTY}, b${PARTY}]
  }
}`)

/** Every name that a pair is about, besides the guides: to tell addresses of pairs from others. */
export const INTERACTION_NAMES_QUERY = defineQuery(
  `*[_type == "interaction" && (defined(a.name) || defined(b.name))]{"names": [a.name, b.name]}`,
)

/** The result of INTERACTIONS_QUERY once it fits its contract. */
export type InteractionIndex = Narrows<INTERACTIONS_QUERY_RESULT, IndexContract>
/** The result of INTERACTION_PAIR_QUERY once it fits its contract. */
export type PairSources = Narrows<INTERACTION_PAIR_QUERY_RESULT, PairContract>

/**
 * `raw` is the result of INTERACTIONS_QUERY; a pair without a source is left out and named, unless it says that nothing
 * is known.
 */
export function parseInteractions(raw: unknown): Parsed<InteractionIndex> {
  return parseReduced(interactionIndex, raw)
}

/**
 * `raw` is the result of INTERACTION_PAIR_QUERY; a pair without a source is left out and named, unless it says that
 * nothing is known.
 */
export function parsePairSources(raw: unknown): Parsed<PairSources> {
  return parseReduced(pairSources, raw)
}

/** `raw` is the result of INTERACTION_NAMES_QUERY. Names as addresses write them; one may come twice. */
export const partySlugsOfNames = (raw: INTERACTION_NAMES_QUERY_RESULT): string[] =>
  raw.flatMap(({names}) => names.flatMap((name) => (name === null ? [] : partySlug(name))))

/** The tags of a page with all pairs and all guides. */
export function interactionsTags(raw: INTERACTIONS_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('interaction'), listTag('substanceGuide')])
}

/**
 * The tags of a pair's page. Every pair of its guides stands on it, recorded or to come; the sources of the others do
 * not. Of all the pairs that bear a name, those of this page's names are enough: where none bears it, any may yet.
 */
export function interactionPairTags(slugs: readonly string[], raw: INTERACTION_PAIR_QUERY_RESULT): string[] {
  const {guides, interactions, named} = raw
  const bears = (name: string | null) => name !== null && slugs.includes(partySlug(name))
  const isOfPage = (party: {name: string | null; guide: {_ref: string | null} | null} | null) =>
    party !== null && (bears(party.name) || guides.some(({_id}) => _id === party.guide?._ref))
  const shown = {
    guides,
    interactions: interactions.map((pair) =>
      isOfPage(pair.a) && isOfPage(pair.b) ? pair : {...pair, citations: null, inferredFrom: null},
    ),
    named: named
      .filter(({parties}) => parties.some((party) => bears(party?.name ?? null)))
      .map(({_id, _type}) => ({_id, _type})),
  }
  const found = new Set([
    ...guides.map(({slug}) => slug),
    ...named.flatMap(({parties}) => parties.map((party) => partySlug(party?.name ?? ''))),
  ])
  return tagsForResult(
    shown,
    [
      ...slugs.map((slug) => slugTag('substanceGuide', slug)),
      ...guides.map(({_id}) => aboutTag(_id, 'interaction')),
      ...(slugs.every((slug) => found.has(slug)) ? [] : [listTag('interaction')]),
    ],
    interactions.map(({_id}) => _id),
  )
}
