import {sentences} from './sentences.ts'

/**
 * How hard a text is to read, for editors to compare and never to block by: the figures count syllables and
 * words, and know nothing of meaning.
 */
export type Readability = {
  words: number
  sentences: number
  wordsPerSentence: number
  /** Flesch: 100 very easy, 60 plain, 30 very hard. */
  readingEase: number
  /** Flesch-Kincaid: years of school in the United States. */
  schoolYears: number
  longestSentence: {text: string; words: number}
}

const WORDS = /[\p{L}][\p{L}'’-]*/gu

/** Undefined for a text without words. */
export function readability(text: string): Readability | undefined {
  const parts = sentences(text).map((sentence) => ({
    text: sentence.text,
    words: sentence.text.match(WORDS) ?? [],
  }))
  const counted = parts.filter(({words}) => words.length > 0)
  const words = counted.flatMap((part) => part.words)
  const longest = counted.toSorted((left, right) => right.words.length - left.words.length)[0]
  if (longest === undefined) return undefined
  const wordsPerSentence = words.length / counted.length
  const syllablesPerWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  return {
    words: words.length,
    sentences: counted.length,
    wordsPerSentence: round(wordsPerSentence),
    readingEase: round(206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord),
    schoolYears: round(0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59),
    longestSentence: {text: longest.text, words: longest.words.length},
  }
}

/** An estimate: groups of vowels, less a silent "e" at the end. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 1)
}

const round = (value: number): number => Math.round(value * 10) / 10
