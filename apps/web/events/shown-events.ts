/** What decides whether an event may be shown: instants (ISO 8601), and the last day, in UTC. */
type Dated = {startsAt: string; endsAt: string | null; expiresAt: string}

const DAY_MS = 86_400_000
/** A browser may show a page for so long after it got it (loaders/page-cache.ts). */
const BROWSER_KEEPS_S = 60
/** Next does not keep a page that lives for less: what changes so soon is taken as changed already. */
const SHORTEST_LIFE_S = 300

export type ShownEvents<Event> = {
  /** Not over yet, the next first. */
  coming: Event[]
  /** Over, and not yet taken down: the latest first. */
  over: Event[]
  /** For so many seconds a page that shows them is true. Without a number, for ever. */
  secondsLeft?: number
}

/** Events as they stand at a moment: `events` in the order in which they begin. */
export function shownEvents<Event extends Dated>(
  events: readonly Event[],
  nowMs: number,
): ShownEvents<Event> {
  const left = (endMs: number): number => Math.floor((endMs - nowMs) / 1000) - BROWSER_KEEPS_S
  const shown = events.filter((event) => left(endOfShowing(event)) > SHORTEST_LIFE_S)
  const coming = shown.filter((event) => left(endOf(event)) > SHORTEST_LIFE_S)
  const over = shown.filter((event) => !coming.includes(event)).toReversed()
  const secondsLeft = Math.min(...shown.map(endOfShowing).map(left), ...coming.map(endOf).map(left))
  return Number.isFinite(secondsLeft) ? {coming, over, secondsLeft} : {coming, over}
}

/** An event of which nobody says when it ends is over when its day is. */
const endOf = ({startsAt, endsAt}: Dated): number =>
  endsAt === null ? Date.parse(startsAt) + DAY_MS : Date.parse(endsAt)

/** The last day itself is still one on which it is shown. */
const endOfShowing = ({expiresAt}: Dated): number => Date.parse(`${expiresAt}T00:00:00Z`) + DAY_MS
