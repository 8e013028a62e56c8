/** While the list is younger, a stranger's slug is not looked up again: guessing addresses costs no queries. */
const MIN_GAP_MS = 1000
/** A list that is older is renewed in the background, so that a guide that was taken back leaves it. */
const MAX_AGE_MS = 2000

export type SlugEdges = {
  /** The slugs as they were last seen, at hand without the Content Lake. */
  readKept: () => Promise<string[] | undefined>
  fetchFresh: () => Promise<string[]>
  nowMs: () => number
}

export type SlugKnowledge = 'known' | 'unknown' | 'unsure'

/** Tells addresses of guides from others, without asking for those that it knows. */
export function createSlugLookUp({readKept, fetchFresh, nowMs}: SlugEdges) {
  let known: ReadonlySet<string> | undefined
  let askedAtMs = Number.NEGATIVE_INFINITY
  let answered = Promise.resolve(false)

  function ask(): Promise<boolean> {
    askedAtMs = nowMs()
    answered = fetchFresh().then(
      (slugs) => {
        known = new Set(slugs)
        return true
      },
      () => false,
    )
    return answered
  }

  /** Known without asking, if at all possible; unsure while the Content Lake does not answer. */
  return async function lookUp(slug: string): Promise<SlugKnowledge> {
    known ??= await readKept().then((slugs) => slugs && new Set(slugs))
    const ageMs = nowMs() - askedAtMs
    if (known?.has(slug)) {
      if (ageMs > MAX_AGE_MS) void ask()
      return 'known'
    }
    const isCertain = await (ageMs > MIN_GAP_MS ? ask() : answered)
    // Without any list the page itself is the only one to know: it may well be in the cache.
    if (known === undefined || known.has(slug)) return 'known'
    return isCertain ? 'unknown' : 'unsure'
  }
}
