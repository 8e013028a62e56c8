/** The contract's limit of a line (documents/trial-change.ts), and how many make a change that a person still reads. */
const LINE_CHARACTERS = 4000
const MOST_LINES = 300

/** Came, went, is another. */
export type Sign = '+' | '-' | '~'

/** Spaces and line ends become one space; more than 4,000 characters are cut, with “…”. */
export const oneLine = (text: string): string => clip(text.replaceAll(/\s+/g, ' ').trim(), LINE_CHARACTERS)

/** A line of a change: the sign, a space, the text. */
export const signed = (sign: Sign, text: string): string => oneLine(`${sign} ${text}`)

/** "~ Minimum age: 18 Years → 16 Years", or with + or - where there was, or is, nothing. */
export function valueLine(label: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return signed('+', `${label}: ${after ?? ''}`)
  if (after === undefined) return signed('-', `${label}: ${before}`)
  return signed('~', `${label}: ${before} → ${after}`)
}

/** 300 lines at most; the last one then says how many there are more. */
export function capped(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LINES) return [...lines]
  return [...lines.slice(0, MOST_LINES - 1), signed('~', `… and ${lines.length - MOST_LINES + 1} more`)]
}

function clip(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 1)}…`
}
