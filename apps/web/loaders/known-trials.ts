import {createSlugLookUp, type SlugKnowledge} from './known-slugs.ts'

export type TrialNumber = {nctId: string; aliases: readonly string[]}

export type TrialLookUpEdges = {
  readKept: () => Promise<readonly TrialNumber[] | undefined>
  fetchFresh: () => Promise<readonly TrialNumber[]>
  nowMs: () => number
}

/** Tells numbers of trials from others; a number that the registry gave up leads to the one that it gave instead. */
export function createTrialLookUp({readKept, fetchFresh, nowMs}: TrialLookUpEdges) {
  let current: ReadonlyMap<string, string> = new Map()

  function remember(numbers: readonly TrialNumber[]): string[] {
    const own = numbers.map(({nctId}) => [nctId, nctId] as const)
    const others = numbers.flatMap(({nctId, aliases}) => aliases.map((alias) => [alias, nctId] as const))
    // A trial's own number stands before another's alias.
    current = new Map([...others, ...own])
    return [...current.keys()]
  }

  const lookUp = createSlugLookUp({
    readKept: async () => {
      const kept = await readKept()
      return kept && remember(kept)
    },
    fetchFresh: async () => remember(await fetchFresh()),
    nowMs,
  })

  return async function lookUpTrial(asked: string): Promise<{knowledge: SlugKnowledge; nctId: string}> {
    const number = asked.toUpperCase()
    const knowledge = await lookUp(number)
    return {knowledge, nctId: current.get(number) ?? number}
  }
}
