import SearchableMap from 'minisearch/SearchableMap'

const MIN_LENGTH = 4
const MIN_PREFIX = 3
/** From here on, two letters may be wrong. */
const LONG_WORD = 8
/** A word of a name is what people try to write; others are only near it. */
const NAME_WEIGHT = 100

export type Spelling = {
  /** A word of the library, or the beginning of one. */
  knows: (word: string) => boolean
  /** Words of the library that are nearly this one, the likeliest first. Numbers are never guessed. */
  nearest: (word: string) => string[]
}

/** `words` are all words of the library, as often as they occur; those of names count for more. */
export function createSpelling(words: Iterable<string>, nameWords: Iterable<string>): Spelling {
  const weights = new SearchableMap<number>()
  const add = (word: string, weight: number) => weights.update(word, (before) => (before ?? 0) + weight)
  for (const word of words) add(word, 1)
  for (const word of nameWords) add(word, NAME_WEIGHT)

  function knows(word: string): boolean {
    if (weights.has(word)) return true
    return word.length >= MIN_PREFIX && weights.atPrefix(word).size > 0
  }

  function nearest(word: string): string[] {
    if (word.length < MIN_LENGTH || /\d/.test(word)) return []
    const swapped = swaps(word).filter((other) => weights.has(other))
    const near = [...weights.fuzzyGet(word, word.length >= LONG_WORD ? 2 : 1)].map(
      ([other, [weight, distance]]) => ({other, weight, distance}),
    )
    const candidates = [
      ...swapped.map((other) => ({other, weight: weights.get(other) ?? 0, distance: 1})),
      ...near.filter(({other}) => !swapped.includes(other) && !/\d/.test(other)),
    ]
    return candidates
      .toSorted(
        (left, right) =>
          left.distance - right.distance ||
          Number(right.other[0] === word[0]) - Number(left.other[0] === word[0]) ||
          right.weight - left.weight ||
          (left.other < right.other ? -1 : 1),
      )
      .map(({other}) => other)
  }

  return {knows, nearest}
}

/** Two neighbouring letters in each other's place count as one mistake. */
const swaps = (word: string): string[] =>
  Array.from({length: word.length - 1}, (_, at) => {
    const [left = '', right = ''] = word.slice(at, at + 2)
    return word.slice(0, at) + right + left + word.slice(at + 2)
  }).filter((other) => other !== word)
