import {WELL_KNOWN_NAMES} from '../text/misspelled-names.ts'
import type {Lookup} from './lookup.ts'
import {rowsOf, type StoredDocument, textOf} from './stored-document.ts'

/** The types whose names these words are. */
export const WORD_TYPES: readonly string[] = [
  'glossaryTerm',
  'substanceGuide',
  'condition',
  'modality',
  'effectTerm',
  'organization',
]

/** The words that the library itself has for things. */
export type LibraryWords = {
  /** Names as they are spelled: of medicines, abbreviations, codes. */
  names: readonly string[]
  /** Words that the glossary explains, in lower case. */
  explained: ReadonlySet<string>
  /** Lower-case words that are names of things, not of people. */
  things: ReadonlySet<string>
}

const cache = new WeakMap<Lookup, LibraryWords>()

/** Read once for every lookup: a library of hundreds of documents asks for it as often. */
export function libraryWords(library: Lookup): LibraryWords {
  const known = cache.get(library)
  if (known !== undefined) return known
  const words = readWords([...library.all()])
  cache.set(library, words)
  return words
}

function readWords(documents: readonly StoredDocument[]): LibraryWords {
  const ofType = (type: string) => documents.filter(({_type}) => _type === type)
  const terms = ofType('glossaryTerm').flatMap((term) => [
    ...present(textOf(term, 'term'), textOf(term, 'abbreviation')),
    ...stringsOf(term['synonyms']),
  ])
  const substances = ofType('substanceGuide').flatMap((guide) => [
    ...present(textOf(guide, 'title')),
    ...rowsOf(guide, 'aliases').flatMap((alias) => present(textOf(alias, 'name'))),
  ])
  const others = ['condition', 'modality', 'effectTerm', 'organization'].flatMap((type) =>
    ofType(type).flatMap((document) => [
      ...present(textOf(document, 'title'), textOf(document, 'name')),
      ...stringsOf(document['synonyms']),
    ]),
  )
  const all = [...terms, ...substances, ...others, ...WELL_KNOWN_NAMES]
  return {
    names: [...new Set([...WELL_KNOWN_NAMES, ...substances, ...terms.filter((term) => !/\s/.test(term))])],
    explained: new Set([...terms, ...substances].map((term) => term.toLowerCase())),
    things: new Set(all.flatMap((name) => [name, ...name.split(/\s+/)]).map((name) => name.toLowerCase())),
  }
}

const present = (...values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined)

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
