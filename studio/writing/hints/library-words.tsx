import {libraryWords, WORD_TYPES} from '@healing-library/content/check/library-words'
import {lookupOf} from '@healing-library/content/check/lookup'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {createContext, type ReactNode, useContext} from 'react'

import {LiveProvider, useAnswer} from '../../data/live.tsx'

const TYPES = `_type in ${JSON.stringify(WORD_TYPES)}`
const WATCHED = `*[${TYPES}]`
const WORDS_QUERY = `*[${TYPES} && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]{
  _id, _type, term, abbreviation, synonyms, title, name, aliases[]{name}
}`

const ExplainedWords = createContext<ReadonlySet<string> | undefined>(undefined)

/** The words that the library explains, read once for all fields of a form, and again when the glossary changes. */
export function LibraryWords({children}: {children: ReactNode}) {
  return (
    <LiveProvider watched={WATCHED}>
      <Read>{children}</Read>
    </LiveProvider>
  )
}

function Read({children}: {children: ReactNode}) {
  const {data} = useAnswer(WORDS_QUERY, parseWords)
  return <ExplainedWords value={data}>{children}</ExplainedWords>
}

/** Undefined until they are read: nothing is called unexplained before. */
export const useExplainedWords = (): ReadonlySet<string> | undefined => useContext(ExplainedWords)

const parseWords = (answer: unknown): ReadonlySet<string> =>
  libraryWords(lookupOf(Array.isArray(answer) ? answer.filter(isStoredDocument) : [])).explained
