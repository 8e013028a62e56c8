import type {Spelling} from './spelling.ts'

/** A word that nothing holds, and the one that was looked for in its place. */
export type Correction = {word: string; instead: string}

export type Corrected = {
  words: string[]
  corrections: Correction[]
  /** What else may have been meant, as whole texts. */
  otherTexts: string[]
}

const MAX_OTHERS = 3

/**
 * Puts the nearest word of the library in place of one that nothing holds. Only then: a word that stands somewhere is
 * looked for as it was typed, so that no guess buries what is there. `isKnown` speaks for words beside the library's.
 */
export function correct(
  words: readonly string[],
  spelling: Spelling,
  isKnown: (word: string) => boolean,
): Corrected {
  const corrections: Correction[] = []
  const others: {at: number; word: string}[] = []
  const corrected = words.map((word, at) => {
    if (spelling.knows(word) || isKnown(word)) return word
    const [instead, ...rest] = spelling.nearest(word)
    if (instead === undefined) return word
    corrections.push({word, instead})
    others.push(...rest.slice(0, MAX_OTHERS).map((other) => ({at, word: other})))
    return instead
  })
  const otherTexts = others.slice(0, MAX_OTHERS).map(({at, word}) => corrected.with(at, word).join(' '))
  return {words: corrected, corrections, otherTexts}
}
