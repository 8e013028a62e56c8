const DAY_MS = 86_400_000
/** A browser may show a page for so long after it got it (page-cache.ts). */
const BROWSER_KEEPS_S = 60
/** Next does not keep a page that lives for less: what ends so soon is already left out. */
const SHORTEST_LIFE_S = 300

/**
 * Which rows a page made now may show, where each has a last day (ISO, UTC; null: none), and for how many seconds. The
 * last day itself is one on which the row is shown.
 */
export function dayLife<Row extends {expiresAt: string | null}>(
  rows: readonly Row[],
  nowMs: number,
): {shown: Row[]; secondsLeft?: number} {
  const left = ({expiresAt}: Row): number =>
    expiresAt === null
      ? Infinity
      : Math.floor((Date.parse(`${expiresAt}T00:00:00Z`) + DAY_MS - nowMs) / 1000) - BROWSER_KEEPS_S
  const shown = rows.filter((row) => left(row) > SHORTEST_LIFE_S)
  const secondsLeft = Math.min(...shown.map(left))
  return Number.isFinite(secondsLeft) ? {shown, secondsLeft} : {shown}
}

/** The day (ISO, UTC) of a moment. */
export const dayOf = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10)
