type Ages = {minimumAge: string | null; maximumAge: string | null; ageGroups: readonly string[]}

export type AgeGroup = 'child' | 'adult' | 'older'

/** The registry's own groups, as its data element definitions have them. */
const REGISTRY_GROUPS: ReadonlyMap<string, AgeGroup> = new Map([
  ['CHILD', 'child'],
  ['ADULT', 'adult'],
  ['OLDER_ADULT', 'older'],
])

const GROUPS = [
  {group: 'child', from: 0, below: 18},
  {group: 'adult', from: 18, below: 65},
  {group: 'older', from: 65, below: Number.POSITIVE_INFINITY},
] as const

const UNITS_A_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  month: 12,
  week: 52.18,
  day: 365.25,
  hour: 8766,
  minute: 525_960,
}

/** "18 Years", "6 Months" in years; undefined for what is no age ("N/A"). */
export function yearsOf(age: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(year|month|week|day|hour|minute)s?$/i.exec(age.trim())
  const perYear = UNITS_A_YEAR[match?.[2]?.toLowerCase() ?? '']
  return match === null || perYear === undefined ? undefined : Number(match[1]) / perYear
}

/** The groups of age that a trial is open to: the registry's where it names them, else from its limits. */
export function ageGroupsOf(eligibility: Ages | null): AgeGroup[] {
  if (eligibility === null) return []
  const named = eligibility.ageGroups.flatMap((group) => REGISTRY_GROUPS.get(group) ?? [])
  if (named.length > 0) return named
  const {minimumAge, maximumAge} = eligibility
  if (minimumAge === null && maximumAge === null) return []
  const from = (minimumAge === null ? 0 : yearsOf(minimumAge)) ?? 0
  const to = (maximumAge === null ? undefined : yearsOf(maximumAge)) ?? Number.POSITIVE_INFINITY
  return GROUPS.flatMap(({group, from: least, below}) => (from < below && to >= least ? [group] : []))
}
