import type {InteractionIndex} from '@healing-library/content/contracts/interaction-pair'
import {partySlug} from '@healing-library/content/paths'
import {withoutExamples} from '@healing-library/content/rules/party-name'

/** What else pairs are about, besides guides: each once, by name. */
export function otherNamesOf({guides, interactions}: InteractionIndex): {slug: string; name: string}[] {
  const names = new Map<string, string>()
  for (const {a, b} of interactions) {
    for (const {name, page} of [a, b]) {
      if (page !== null || name === null) continue
      const slug = partySlug(name)
      const known = names.get(slug)
      // Of two that mean the same, the one that gives examples says more.
      if (known === undefined || withoutExamples(known) === known) names.set(slug, name)
    }
  }
  const slugsOfGuides = new Set(guides.map(({slug}) => slug))
  return Array.from(names, ([slug, name]) => ({slug, name}))
    .filter(({slug}) => !slugsOfGuides.has(slug))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
