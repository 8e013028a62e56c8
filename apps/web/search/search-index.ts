import MiniSearch, {type Query, type SearchResult} from 'minisearch'

import {wordsOf} from '../trials/words-of-text.ts'
import {type MatchedTerms, STEM, stemOf} from './excerpt.ts'
import {collectNames, type Names} from './names.ts'
import {EMPTY_WORDS} from './question.ts'
import type {SearchEntry} from './search-entry.ts'
import {createSpelling, type Spelling} from './spelling.ts'

/** One entry that fits. */
export type Match = {
  entry: SearchEntry
  score: number
  /** Every word stands in one of its names. */
  isInTitle: boolean
  /** Terms of the index that were found in it, each with the fields that hold it. */
  found: Readonly<Record<string, readonly string[]>>
  /** Of the words that were looked for. */
  stems: readonly string[]
}

const FIELDS = ['title', 'names', 'context', 'body'] as const
type Field = (typeof FIELDS)[number]

/** Where a word stands says how much of the page is about it. */
const BOOST = {title: 5, names: 4, context: 0.4, body: 1}
const STEM_WEIGHT = 0.6
const PREFIX_WEIGHT = 0.25
const SYNONYM_WEIGHT = 0.6
const KIN_WEIGHT = 0.1
const MIN_PREFIX = 3
const MIN_LONG = 8

/** All of the library but its trials, ready to be searched. Nothing in it changes once it is made. */
export type SearchIndex = {
  entries: readonly SearchEntry[]
  entry: (id: string) => SearchEntry | undefined
  /** What bears exactly this name or identifier. */
  named: Names['named']
  spelling: Spelling
  /** What says all of the words, each in itself, by its stem, its beginning or another name; or what says any of them. */
  find: (words: readonly string[], combine: 'all' | 'any') => Match[]
}

export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const names = collectNames(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const titleStems = entries.map(stemsOfNames)
  const engine = new MiniSearch<{id: number} & Record<Field, string>>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    // A stem stands beside its word, so that what says the very word comes before what says it otherwise.
    processTerm: (word) => [word, stemOf(word)],
  })
  engine.addAll(entries.map((entry, id) => ({id, ...fieldsOf(entry)})))

  function find(words: readonly string[], combine: 'all' | 'any'): Match[] {
    if (words.length === 0) return []
    const query: Query = {combineWith: combine === 'all' ? 'AND' : 'OR', queries: queriesOf(words)}
    const stems = words.map(stemOf)
    return engine.search(query).flatMap((result) => matchOf(result, stems))
  }

  function queriesOf(words: readonly string[]): Query[] {
    const queries: Query[] = []
    for (let at = 0; at < words.length;) {
      const named = names.nameAt(words, at)
      const length = named?.length ?? 1
      const own = words.slice(at, at + length)
      const others = (named?.groups ?? []).flatMap((group) => group.names.map(wordsOf))
      queries.push({
        combineWith: 'OR',
        queries: [allOf(own, 1), ...distinct(others, own).map((name) => allOf(name, SYNONYM_WEIGHT))],
      })
      at += length
    }
    return queries
  }

  /** Kept small: a word that stands everywhere has thousands of these, of which a page shows a few. */
  function matchOf({id, score, queryTerms, match}: SearchResult, stems: readonly string[]): Match[] {
    if (typeof id !== 'number') return []
    const entry = entries[id]
    const inNames = titleStems[id]
    if (entry === undefined || inNames === undefined) return []
    return [
      {
        entry,
        // The engine multiplies by the number of terms: with stems and other names it would count one word several times.
        score: score / Math.max(1, queryTerms.length),
        isInTitle: stems.every((stem) => inNames.has(stem)),
        found: match,
        stems,
      },
    ]
  }

  return {
    entries,
    entry: (id) => byId.get(id),
    named: names.named,
    spelling: createSpelling(
      entries.flatMap(({title, body}) => wordsOf(`${title} ${body}`)),
      entries.flatMap((entry) =>
        entry.kind === 'publication' || entry.part !== undefined
          ? []
          : wordsOf([entry.title, ...entry.otherNames.map(({name}) => name)].join(' ')),
      ),
    ),
    find,
  }
}

/** Of the names of a page; a part has none of its own. */
const stemsOfNames = ({part, title, otherNames}: SearchEntry): ReadonlySet<string> =>
  new Set(part === undefined ? [title, ...otherNames.map(({name}) => name)].flatMap(wordsOf).map(stemOf) : [])

const fieldsOf = ({title, otherNames, context, body, part}: SearchEntry): Record<Field, string> => ({
  // The title of a part is that of its page, which it must not crowd out.
  title: part === undefined ? title : '',
  names: part === undefined ? otherNames.map(({name}) => name).join(' ') : part.title,
  context,
  body,
})

/** Queries of the engine take terms as they are indexed: no further processing. */
const RAW = {tokenize: (term: string) => [term], processTerm: (term: string) => term}

function allOf(words: readonly string[], weight: number): Query {
  return {combineWith: 'AND', queries: words.map((word) => oneWord(word, weight))}
}

function oneWord(word: string, weight: number): Query {
  const scaled = (by: number) =>
    Object.fromEntries(FIELDS.map((field) => [field, BOOST[field] * weight * by]))
  const queries: Query[] = [
    {...RAW, queries: [word], boost: scaled(1)},
    {...RAW, queries: [stemOf(word)], boost: scaled(STEM_WEIGHT)},
  ]
  if (word.length >= MIN_PREFIX) {
    queries.push({...RAW, queries: [word], prefix: true, boost: scaled(PREFIX_WEIGHT)})
  }
  if (word.length >= MIN_LONG) {
    // What the stemmer leaves apart: pregnant and pregnancy.
    queries.push({...RAW, queries: [word.slice(0, -2)], prefix: true, boost: scaled(KIN_WEIGHT)})
  }
  return {combineWith: 'OR', queries}
}

function distinct(names: readonly string[][], own: readonly string[]): string[][] {
  const seen = new Set([own.join(' ')])
  return names.filter((name) => {
    const key = name.join(' ')
    if (name.length === 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What to mark in the texts of a match. */
export const termsOf = ({found}: Match): MatchedTerms => new Set(Object.keys(found).filter(isTelling))

export const isFoundIn = ({found}: Match, ...fields: readonly Field[]): boolean =>
  Object.values(found).some((own) => fields.some((field) => own.includes(field)))

/** How many of the words it says, other names aside. */
export const wordCount = ({found, stems}: Match): number =>
  stems.filter((stem) => found[stem] !== undefined).length

/** Words of names such as "thoughts of suicide" that nobody wants to see marked all over a text. */
const isTelling = (term: string): boolean => !EMPTY_WORDS.has(term.replace(STEM, '')) && term.length > 1
