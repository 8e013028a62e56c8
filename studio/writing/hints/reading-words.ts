import type {Readability} from '@healing-library/content/text/readability'

/** Half of all readers of health pages read at this level or below (US Department of Health: aim for grade 6 to 8). */
const EASY_YEARS = 9
const HARD_YEARS = 12
const LONG_SENTENCE = 25

/** How a text reads, for people and not for statisticians. A formula cannot read: it asks, and never forbids. */
export function readingWords({schoolYears, longestSentence}: Readability): string {
  const years = Math.max(1, Math.round(schoolYears))
  const ease =
    years <= EASY_YEARS
      ? 'Easy to read'
      : years <= HARD_YEARS
        ? 'A little hard to read'
        : 'Hard to read for many'
  const first = `${ease}: about ${years} years of school.`
  if (longestSentence.words <= LONG_SENTENCE) return first
  return `${first} The longest sentence has ${longestSentence.words} words: “${longestSentence.text.slice(0, 60)}…”`
}
