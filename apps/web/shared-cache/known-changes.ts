import type {Stamp} from './page-entry.ts'

/** What Redis told: the changes since a number, each tag with the number of the last change that expired it. */
export type Told = {epoch: string; number: number; tags: ReadonlyMap<string, number>}

/** What this instance knows of the changes that any instance has heard of. */
export function createKnownChanges() {
  const numberOf = new Map<string, number>()
  let stamp: Stamp | undefined

  return {
    /** Undefined before anything is known. */
    stamp: () => stamp,
    /**
     * Takes in what was told. `tags`: those that were expired since; `everything` where changes may have been missed:
     * the first time, and when Redis has lost what it knew.
     */
    learn({epoch, number, tags}: Told): {tags: string[]} | 'everything' {
      const isSame = stamp !== undefined && stamp.epoch === epoch && stamp.number <= number
      if (!isSame) numberOf.clear()
      for (const [tag, of] of tags) numberOf.set(tag, of)
      stamp = {epoch, number}
      return isSame ? {tags: [...tags.keys()]} : 'everything'
    },
    /** Whether no change since has touched what carries these tags. */
    holds(made: Stamp, tags: readonly string[]): boolean {
      if (stamp === undefined || made.epoch !== stamp.epoch || made.number > stamp.number) return false
      return tags.every((tag) => (numberOf.get(tag) ?? 0) <= made.number)
    },
  }
}
