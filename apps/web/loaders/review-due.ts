/** Next does not keep a page that lives for less; half an hour late is not too late for a word about half a year. */
const SHORTEST_LIFE_S = 1800
const DAY_MS = 86_400_000

/**
 * Whether the day on which a page should have been looked at again is over (UTC), and if not, for how many seconds a
 * page made now may be kept: it must not go on saying that its review is still to come.
 */
export function reviewDue(
  nextReviewDue: string | null,
  nowMs: number,
): {isOverdue: boolean; secondsLeft?: number} {
  const overMs = Date.parse(`${nextReviewDue ?? ''}T00:00:00Z`) + DAY_MS
  if (Number.isNaN(overMs)) return {isOverdue: false}
  if (overMs <= nowMs) return {isOverdue: true}
  return {isOverdue: false, secondsLeft: Math.max(SHORTEST_LIFE_S, Math.ceil((overMs - nowMs) / 1000))}
}
