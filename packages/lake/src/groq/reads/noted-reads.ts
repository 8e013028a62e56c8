import {EVERYTHING, type ReadKey, type Reads} from './read-key.ts'

/** An answer that rests on more than this rests on everything: nobody compares so many. */
const MOST_KEYS = 1_000

/** The keys of one evaluation. */
export function noteReads(): Reads & {keys: () => ReadKey[]; triedInAll: () => number} {
  const noted = new Set<ReadKey>()
  let tried = 0
  return {
    add: (key) => {
      if (noted.size <= MOST_KEYS) noted.add(key)
    },
    tried: (count) => {
      tried += count
    },
    triedInAll: () => tried,
    keys: () => (noted.size > MOST_KEYS || noted.has(EVERYTHING) ? [EVERYTHING] : [...noted]),
  }
}
