import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import type {RegistryRecord} from '../curate/documents.ts'

type Relevance = NonNullable<RegistryRecord['relevance']>

/** Exact where an intervention bears one of these names; anything else only looks like it. */
export function relevanceOf({interventions = []}: TrialSnapshot, aliases: readonly string[]): Relevance {
  const names = interventions.flatMap(({name, otherNames = []}) => [name, ...otherNames])
  const known = new Set(aliases.map((alias) => alias.toLowerCase()))
  const terms = names.filter((name) => known.has(name.toLowerCase()))
  return {match: terms.length > 0 ? 'exact' : 'fuzzy', terms: [...new Set(terms)]}
}
