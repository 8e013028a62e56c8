import type {TrialRow} from '@healing-library/content/queries/trials'

export type CountryCount = {country: string; trials: number; recruiting: number}
export type CountryCounts = {countries: CountryCount[]; unknown: number; total: number}

/** Trials a country, most first. A trial counts once in each of its countries, so the sum may be more than all. */
export function countCountries(rows: readonly TrialRow[]): CountryCounts {
  const counts = new Map<string, CountryCount>()
  for (const {countries, overallStatus} of rows) {
    for (const country of new Set(countries)) {
      const count = counts.get(country) ?? {country, trials: 0, recruiting: 0}
      count.trials += 1
      if (overallStatus === 'RECRUITING') count.recruiting += 1
      counts.set(country, count)
    }
  }
  return {
    countries: [...counts.values()].toSorted(
      (left, right) => right.trials - left.trials || (left.country < right.country ? -1 : 1),
    ),
    unknown: rows.filter(({countries}) => countries.length === 0).length,
    total: rows.length,
  }
}
