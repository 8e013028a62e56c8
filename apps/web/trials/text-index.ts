import type {TrialRow} from '@healing-library/content/queries/trials'
import SearchableMap from 'minisearch/SearchableMap'
import {TypedFastBitSet} from 'typedfastbitset'

import {wordsOf} from './words-of-text.ts'

/** Names for one thing: a search for one of them finds the trials of all. `linked` are trials that staff tied to it. */
export type NameGroup = {names: readonly string[]; linked: TypedFastBitSet}

/** What a text found: all trials, those whose title says it, and what was taken for what. */
export type Found = {
  all: TypedFastBitSet
  inTitle: TypedFastBitSet
  /** A word that nothing holds, and the words that were looked for in its place. */
  corrections: {word: string; instead: string[]}[]
  /** A name, and the other names that were looked for as well. */
  synonyms: {name: string; others: string[]}[]
}

type Postings = {any: number[]; title: number[]}

const LONGEST_NAME_WORDS = 6
/** Shorter beginnings match half the dictionary. */
const MIN_PREFIX = 3

export type TextIndex = {find: (text: string) => Found}

/** An index of words in memory: a radix tree (minisearch) of sorted lists of trials. */
export function createTextIndex(rows: readonly TrialRow[], groups: readonly NameGroup[]): TextIndex {
  const tree = new SearchableMap<Postings>()
  for (const [id, row] of rows.entries()) addRow(tree, id, row)
  const groupsByName = new Map<string, NameGroup[]>()
  for (const group of groups) {
    for (const name of group.names) {
      const key = wordsOf(name).join(' ')
      if (key !== '') groupsByName.set(key, [...(groupsByName.get(key) ?? []), group])
    }
  }

  function find(text: string): Found {
    const words = wordsOf(text)
    const found: Found = {
      all: new TypedFastBitSet(),
      inTitle: new TypedFastBitSet(),
      corrections: [],
      synonyms: [],
    }
    let isFirst = true
    const narrow = (any: TypedFastBitSet, title: TypedFastBitSet) => {
      if (isFirst) [found.all, found.inTitle] = [any, title]
      else {
        found.all.intersection(any)
        found.inTitle.intersection(title)
      }
      isFirst = false
    }
    for (let at = 0; at < words.length;) {
      const named = nameAt(words, at)
      if (named === undefined) {
        const [any, title] = findWord(words[at] ?? '', found)
        narrow(any, title)
        at += 1
      } else {
        const [any, title] = findName(named.name, named.groups, found)
        narrow(any, title)
        at += named.length
      }
    }
    return found
  }

  /** The longest name that begins here. */
  function nameAt(words: readonly string[], at: number) {
    for (let length = Math.min(LONGEST_NAME_WORDS, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ')
      const named = groupsByName.get(name)
      if (named !== undefined) return {name, groups: named, length}
    }
    return undefined
  }

  function findName(name: string, named: readonly NameGroup[], found: Found) {
    const any = new TypedFastBitSet()
    const title = new TypedFastBitSet()
    for (const {names, linked} of named) {
      any.union(linked)
      for (const other of names) {
        const [ofName, ofNameInTitle] = allWords(wordsOf(other))
        any.union(ofName)
        title.union(ofNameInTitle)
      }
      const others = names.filter((other) => wordsOf(other).join(' ') !== name)
      if (others.length > 0) found.synonyms.push({name, others})
    }
    const [itself, itselfInTitle] = allWords(name.split(' '))
    any.union(itself)
    title.union(itselfInTitle)
    return [any, title] as const
  }

  function allWords(words: readonly string[]) {
    const [first, ...others] = words.map((word) => tree.get(word))
    const any = new TypedFastBitSet(first?.any)
    const title = new TypedFastBitSet(first?.title)
    for (const postings of others) {
      any.intersection(new TypedFastBitSet(postings?.any))
      title.intersection(new TypedFastBitSet(postings?.title))
    }
    return [any, title] as const
  }

  function findWord(word: string, found: Found) {
    const any = new TypedFastBitSet()
    const title = new TypedFastBitSet()
    const take = (postings: Postings) => {
      for (const id of postings.any) any.add(id)
      for (const id of postings.title) title.add(id)
    }
    const exact = tree.get(word)
    if (exact !== undefined) take(exact)
    if (word.length >= MIN_PREFIX) for (const [, postings] of tree.atPrefix(word)) take(postings)
    if (any.isEmpty()) {
      const near = nearWords(word)
      for (const {postings} of near) take(postings)
      if (near.length > 0) found.corrections.push({word, instead: near.map((other) => other.word)})
    }
    return [any, title] as const
  }

  /** The closest words only: one letter off, or two in a long word. Numbers are never guessed. */
  function nearWords(word: string): {word: string; postings: Postings}[] {
    if (word.length < 4 || /\d/.test(word)) return []
    const matches = [...tree.fuzzyGet(word, word.length >= 8 ? 2 : 1)]
    const closest = Math.min(...matches.map(([, [, distance]]) => distance))
    return matches.flatMap(([other, [postings, distance]]) =>
      distance === closest ? [{word: other, postings}] : [],
    )
  }

  return {find}
}

function addRow(tree: SearchableMap<Postings>, id: number, row: TrialRow): void {
  const inTitle = new Set([row.briefTitle, row.acronym ?? '', row.nctId].flatMap(wordsOf))
  const interventions = row.interventions.flatMap(({name, otherNames}) => [name, ...otherNames])
  const elsewhere = [
    row.officialTitle ?? '',
    row.sponsor ?? '',
    row.plainSummary ?? '',
    row.staffNote ?? '',
    ...row.aliases,
    ...row.secondaryIds,
    ...row.conditions,
    ...row.keywords,
    ...row.countries,
    ...interventions,
  ].flatMap(wordsOf)
  for (const word of new Set([...inTitle, ...elsewhere])) {
    const postings = tree.fetch(word, () => ({any: [], title: []}))
    postings.any.push(id)
    if (inTitle.has(word)) postings.title.push(id)
  }
}
