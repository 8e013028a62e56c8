import {sentences} from './sentences.ts'

/** A sentence, the words in it that speak of law, and where in the whole text these start, counted in letters. */
export type LegalStatement = {
  sentence: string
  words: string
  at: number
  says: 'lawful' | 'unlawful' | 'scheduled'
}

const PATTERNS: readonly {says: LegalStatement['says']; pattern: RegExp}[] = [
  {
    says: 'unlawful',
    pattern: /\b(?:not[- ]yet[- ]legal|not legal|illegal|unlawful|against the law|prohibited)\b/i,
  },
  {
    says: 'scheduled',
    pattern: /\b(?:Schedule\s+(?:I{1,3}|IV|V|[1-9])\b|Class\s+[ABC]\s+drug|controlled substance)/,
  },
  {
    says: 'lawful',
    pattern:
      /\b(?:legally\s+(?:prescribed|available|given|used)|is legal|are legal|legal(?:ly)? only when|lawfully)\b/i,
  },
]

/**
 * Law told in running text. It belongs into rows for one country, with a source and the day of the check: in a
 * sentence it grows old unseen, and a page has been seen to call one treatment lawful and "not yet legal".
 */
export function legalStatements(text: string): LegalStatement[] {
  return sentences(text).flatMap((sentence) =>
    PATTERNS.flatMap(({says, pattern}) => {
      const match = pattern.exec(sentence.text)
      return match === null
        ? []
        : [{sentence: sentence.text, words: match[0], at: sentence.at + match.index, says}]
    }).slice(0, 1),
  )
}
