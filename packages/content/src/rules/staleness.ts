/** How long a fact that somebody checked may be shown without a new look, in days. */
export const LEGAL_ROW_MAX_AGE_DAYS = 365
/** Half a year: a number that nobody answers is worse than none. */
export const HELPLINE_MAX_AGE_DAYS = 180

const DAY_MS = 86_400_000

/** Whole days from one ISO day to another; negative when `day` lies after `today`. */
export function ageInDays(day: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY_MS)
}

/**
 * Says what is wrong with the day on which a fact was checked: missing, in the future, or too long ago.
 * `today` is an ISO day, given by the caller so that a page built twice reads the same.
 */
export function checkedOnProblem(
  checkedOn: string | null | undefined,
  {today, maxAgeDays}: {today: string; maxAgeDays: number},
): string | undefined {
  if (!checkedOn) return 'Say on which day this was last checked.'
  const age = ageInDays(checkedOn, today)
  if (Number.isNaN(age)) return 'Write the day as YYYY-MM-DD.'
  if (age < 0) return 'The day of the check lies in the future.'
  return age > maxAgeDays ? `Checked ${age} days ago: look again, then set the new day.` : undefined
}
