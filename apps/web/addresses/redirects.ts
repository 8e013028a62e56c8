import {documentPath} from '@healing-library/content/paths'
import type {StoredRedirect} from '@healing-library/content/queries/redirects'

import {createSlugLookUp} from '../loaders/known-slugs.ts'

/** Where an old address leads: a path of this site, or a whole address that an editor wrote out. Never what a visitor wrote. */
export type Goal = {location: string; status: 307 | 308}

export type RedirectEdges = {
  readKept: () => Promise<readonly StoredRedirect[] | undefined>
  fetchFresh: () => Promise<readonly StoredRedirect[]>
  nowMs: () => number
}

/** Tells where an address leads at which there is no page, from memory for those that it knows. */
export function createRedirectLookUp({readKept, fetchFresh, nowMs}: RedirectEdges) {
  let goals: ReadonlyMap<string, Goal> = new Map()

  function remember(redirects: readonly StoredRedirect[]): string[] {
    goals = new Map(
      redirects.toReversed().flatMap((redirect) => {
        const goal = goalOf(redirect)
        return goal === undefined ? [] : [[redirect.from, goal] as const]
      }),
    )
    return [...goals.keys()]
  }

  const lookUp = createSlugLookUp({
    readKept: async () => {
      const kept = await readKept()
      return kept && remember(kept)
    },
    fetchFresh: async () => remember(await fetchFresh()),
    nowMs,
  })

  return async function lookUpRedirect(pathname: string): Promise<Goal | undefined> {
    const address = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
    await lookUp(address)
    return goals.get(address)
  }
}

/** Undefined where it leads nowhere: its document is gone, or it leads to itself. */
function goalOf({from, to, target, permanent}: StoredRedirect): Goal | undefined {
  const location = target === null ? to : documentPath(target)
  if (!location || location === from) return undefined
  return {location, status: permanent ? 308 : 307}
}
