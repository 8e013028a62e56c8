import type {PairParty, PairSources, RecordedPair} from '../contracts/interaction-pair.ts'
import {partySlug} from '../paths.ts'
import {knowledgeOfPair, pairKey, type PairKnowledge, pairOf} from './interactions.ts'

/** One side of a pair as its page shows it; `guide` is null where the side is only a name. */
export type PairSide = {
  slug: string
  name: string
  guide: PairSources['guides'][number] | null
  /** What else is recorded of this side: of its guide, or for who bears its name. Never the pair itself. */
  others: RecordedPair[]
}

/** Two sides and what is known of them together. */
export type Pair = {
  sides: readonly [PairSide, PairSide]
  state: PairKnowledge['state']
  /** What is written of exactly these two, or of a class for one of them; also where that is that nobody knows. */
  recorded: RecordedPair | null
}

/** The pair of an address; null where a side is nothing of the library's, or neither has a guide that would speak of it. */
export function pairOfSlugs([one, other]: readonly [string, string], sources: PairSources): Pair | null {
  const [first, second] = [partyOfSlug(one, sources), partyOfSlug(other, sources)]
  if (first === undefined || second === undefined || one === other) return null
  if (first.guide === null && second.guide === null) return null
  const {interactions} = sources
  const knowledge = knowledgeOfPair(first.key, second.key, interactions)
  const own = interactions.find((pair) => pairKey(pair) === pairOf(first.key, second.key))
  const recorded =
    own ??
    (knowledge.state === 'unknown'
      ? undefined
      : interactions.find(({_id}) => _id === knowledge.interaction._id))
  const sideOf = ({slug, name, guide}: Found): PairSide => ({
    slug,
    name,
    guide,
    others: interactions.filter((pair) => pair !== own && isWith(pair, slug)),
  })
  return {sides: [sideOf(first), sideOf(second)], state: knowledge.state, recorded: recorded ?? null}
}

type Found = {key: string; slug: string; name: string; guide: PairSources['guides'][number] | null}

function partyOfSlug(slug: string, {guides, named}: PairSources): Found | undefined {
  const guide = guides.find((candidate) => candidate.slug === slug)
  if (guide) return {key: guide._id, slug, name: guide.title, guide}
  const name = named
    .flatMap(({parties}) => parties.flatMap((party) => party.name ?? []))
    .find((candidate) => partySlug(candidate) === slug)
  return name === undefined ? undefined : {key: name, slug, name, guide: null}
}

/** Its guide's slug; else its name as addresses write it. */
export const slugOfParty = ({page, name}: PairParty): string => page?.slug ?? partySlug(name ?? '')
/** Its guide's title; else its name as it is stored. */
export const nameOfParty = ({page, name}: PairParty): string => page?.title ?? name ?? ''

const isWith = ({a, b}: RecordedPair, slug: string): boolean =>
  slugOfParty(a) === slug || slugOfParty(b) === slug

/** The side of a pair that is not this one. */
export const otherPartyOf = ({a, b}: Pick<RecordedPair, 'a' | 'b'>, slug: string): PairParty =>
  slugOfParty(a) === slug ? b : a
