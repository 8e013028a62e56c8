import {unexplainedJargon} from '../text/jargon.ts'
import {readability, type Readability} from '../text/readability.ts'
import type {PathSegment} from './path.ts'
import {type Passage, passages, wordsMarkedWithTerms} from './prose.ts'
import {isRow} from './stored-document.ts'
import {uncitedStrongClaims} from './uncited-strong-claims.ts'

/** Words in a field, and where they stand: in which text of it, and at which letter of that text. */
export type HintPlace = {path: readonly PathSegment[]; at: number; words: string; isRunningText: boolean}

/** What may be said of a field while it is written; it forbids nothing. */
export type WritingHints = {
  /** Undefined for a text that is too short for a figure to mean something. */
  reading: Readability | undefined
  /** Technical words that the glossary does not explain, each once. */
  jargon: HintPlace[]
  /** Words that state a fact, where no source stands beside them. */
  strong: (HintPlace & {sentence: string})[]
}

/** With fewer words, one long name makes a text look hard. */
const ENOUGH_WORDS = 25

type Field = {
  documentType: string
  name: string
  value: unknown
  /** The row that holds the field: its sources bear what the field says. */
  row?: unknown
}

/**
 * What the rules of prose say about one field, by the same functions as the check of a whole document, for whoever is
 * writing it. `explained` are the words of the glossary in lower case. Paths begin inside the field.
 */
export function writingHints(
  {documentType, name, value, row}: Field,
  explained: ReadonlySet<string>,
): WritingHints {
  const field = {[name]: value}
  const inRow = isRow(row) && Array.isArray(row['citations']) ? [{...field, citations: row['citations']}] : []
  const document =
    inRow.length > 0
      ? {_id: 'field', _type: documentType, rows: inRow}
      : {_id: 'field', _type: documentType, ...field}
  const found = passages(document).filter(({path}) => path.includes(name))
  return {
    reading: readingOf(found),
    jargon: jargonOf(found, new Set([...explained, ...wordsMarkedWithTerms(found)]), name),
    strong:
      name === 'myth'
        ? []
        : found.flatMap((passage) =>
            uncitedStrongClaims(passage).map(({words, at, sentence}) => ({
              ...placeOf(passage, name),
              words,
              at,
              sentence,
            })),
          ),
  }
}

function readingOf(found: readonly Passage[]): Readability | undefined {
  const figures = readability(
    found.map(({text}) => (/[.!?:]$/.test(text.trim()) ? text : `${text}.`)).join('\n'),
  )
  return figures === undefined || figures.words < ENOUGH_WORDS ? undefined : figures
}

/** A word that one paragraph spells out is explained in all of them. */
function jargonOf(found: readonly Passage[], explained: ReadonlySet<string>, name: string): HintPlace[] {
  const open = new Set(
    unexplainedJargon(found.map(({text}) => text).join('\n'), explained).map(({word}) => word),
  )
  return found.flatMap((passage) =>
    unexplainedJargon(passage.text, explained).flatMap(({word, at}) =>
      open.delete(word) ? [{...placeOf(passage, name), words: word, at}] : [],
    ),
  )
}

const placeOf = ({path, block}: Passage, name: string) => ({
  path: path.slice(path.indexOf(name) + 1),
  isRunningText: block !== undefined,
})
