import {refOf, type StoredDocument, textOf} from '../check/stored-document.ts'
import {withoutExamples} from './party-name.ts'

/** One side of a pair: a guide of the library, or a name. */
type Party = {key: string; kind: string}

/** What the library knows about two substances taken together, in either order. */
export type PairKnowledge =
  | {state: 'known'; interaction: StoredDocument}
  /** Told from what is known of the class, and not studied for this one: pages say so. */
  | {state: 'inferred'; interaction: StoredDocument}
  /** Nobody has looked: not the same as safe. */
  | {state: 'unknown'}

/** A name as it is compared: "Benzodiazepines, such as diazepam" and "benzodiazepines " are one. */
const named = (name: string): string => withoutExamples(name).toLowerCase()

function partyOf(value: unknown): Party | undefined {
  const key = refOf(isParty(value) ? value.guide : undefined) ?? named(textOf(value, 'name') ?? '')
  return key === '' ? undefined : {key, kind: textOf(value, 'kind') ?? 'substance'}
}

const isParty = (value: unknown): value is {guide: unknown} =>
  typeof value === 'object' && value !== null && 'guide' in value

/** The pair that a stored interaction is about, the same whichever side stands first. */
export function pairKey(interaction: StoredDocument): string | undefined {
  const [a, b] = [partyOf(interaction['a']), partyOf(interaction['b'])]
  return a && b ? pairOf(a.key, b.key) : undefined
}

/** The same whichever comes first; each is the id of a guide, or a name, whose examples and capitals do not count. */
export const pairOf = (one: string, other: string): string =>
  [named(one), named(other)].toSorted().join(' + ')

/**
 * What is known of two parties, by id of their guide or by name. `classesOf` are the names of the classes that a
 * party belongs to: what holds for a class is inferred for its member, and marked as such; what was looked at for
 * the member itself goes before it, also when it was found to be unknown.
 */
export function knowledgeOfPair(
  one: string,
  other: string,
  interactions: readonly StoredDocument[],
  classesOf: (party: string) => readonly string[] = () => [],
): PairKnowledge {
  const byPair = new Map(interactions.map((interaction) => [pairKey(interaction), interaction]))
  const own = byPair.get(pairOf(one, other))
  if (own) {
    if (own['severity'] === 'unknown') return {state: 'unknown'}
    return {state: own['basis'] === 'inferredFromClass' ? 'inferred' : 'known', interaction: own}
  }
  const pairs = [
    ...classesOf(other).map((group) => pairOf(one, group)),
    ...classesOf(one).map((group) => pairOf(group, other)),
  ]
  const ofClass = pairs
    .map((pair) => byPair.get(pair))
    .find((found) => found !== undefined && found['severity'] !== 'unknown')
  return ofClass ? {state: 'inferred', interaction: ofClass} : {state: 'unknown'}
}

/** What is wrong with one interaction by itself. */
export function interactionProblems(interaction: StoredDocument): {field: string; message: string}[] {
  const [a, b] = [partyOf(interaction['a']), partyOf(interaction['b'])]
  const inferred = interaction['basis'] === 'inferredFromClass'
  const unknown = interaction['severity'] === 'unknown'
  const problems: {field: string; message: string}[] = []
  const add = (field: string, message: string) => problems.push({field, message})
  if (a && b && a.key === b.key) add('b', 'Both sides are the same: choose two.')
  if (
    a &&
    b &&
    refOf(guideOf(interaction['a'])) === undefined &&
    refOf(guideOf(interaction['b'])) === undefined
  ) {
    add('a', 'Neither side is a guide of the library: no page would show this pair.')
  }
  if (inferred && refOf(interaction['inferredFrom']) === undefined) {
    add('inferredFrom', 'Choose the interaction of the class from which this is inferred.')
  }
  if (!inferred && refOf(interaction['inferredFrom']) !== undefined) {
    add('basis', 'This names a class interaction that it is inferred from: say so here.')
  }
  if (!unknown && interaction['basis'] === 'unknown') {
    add('basis', 'A severity is given, so something is known: say on what it rests.')
  }
  return problems
}

const guideOf = (party: unknown): unknown => (isParty(party) ? party.guide : undefined)
