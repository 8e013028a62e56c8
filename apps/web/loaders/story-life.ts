/** A story as a query brings it, with the day on which the consent behind it ends. */
type Story = {illustrative: boolean | null; consentValidUntil: string | null}

/** A browser may show a page for so long after it got it (page-cache.ts). */
const BROWSER_KEEPS_S = 60
/** Next does not keep a page that lives for less: a story that ends so soon is already left out. */
const SHORTEST_LIFE_S = 300

/**
 * Which stories a page made now may show, and for how many seconds: a page that stands in a cache must not outlive the
 * first consent behind it. A consent ends when its last day begins (UTC): rather too early than too late. Without a
 * number, no story of the page ends.
 */
export function storyLife<Kind extends Story>(
  stories: readonly Kind[],
  nowMs: number,
): {shown: Kind[]; secondsLeft?: number} {
  const left = ({illustrative, consentValidUntil}: Story): number => {
    if (illustrative === true) return Infinity
    const endMs = Date.parse(`${consentValidUntil ?? ''}T00:00:00Z`)
    return Number.isNaN(endMs) ? 0 : Math.floor((endMs - nowMs) / 1000) - BROWSER_KEEPS_S
  }
  const shown = stories.filter((story) => left(story) > SHORTEST_LIFE_S)
  const secondsLeft = Math.min(...shown.map(left))
  return Number.isFinite(secondsLeft) ? {shown, secondsLeft} : {shown}
}
