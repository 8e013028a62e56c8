import type {Helpline} from '@healing-library/content/queries/helplines'

/** `id` is the anchor of the country: its code, which never changes. */
type Country = {id: string; name: string; lines: Helpline[]}

/** Helplines under their countries, by the names of these: crisis lines first, then in the order in which they come. */
export function countriesOf(helplines: readonly Helpline[], nameOf: (code: string) => string): Country[] {
  const countries = new Map<string, Country>()
  for (const line of helplines) {
    const id = line.jurisdiction.toLowerCase()
    const country = countries.get(id) ?? {id, name: nameOf(line.jurisdiction), lines: []}
    country.lines.push(line)
    countries.set(id, country)
  }
  return [...countries.values()]
    .map((country) => ({...country, lines: country.lines.toSorted((one, other) => rank(one) - rank(other))}))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

const rank = ({kind}: Helpline): number => (kind === 'crisis' ? 0 : 1)
