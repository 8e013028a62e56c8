import {stemmer} from 'stemmer'

import {wordsOf} from '../trials/words-of-text.ts'
import type {SearchEntry} from './search-entry.ts'

/** Things that go by a name; a search for one name of a group looks for the others as well. */
export type NameGroup = {names: readonly string[]}

const LONGEST_NAME_WORDS = 6
/** Kinds whose other names are names of the same thing. A paper's title is not a synonym of anything. */
const NAMED_KINDS = new Set(['guide', 'condition', 'glossary'])

/** Spellings that differ in blanks, hyphens and case alone are one name: CI-581, ci 581, CI581. */
const nameKey = (name: string): string => wordsOf(name).join('')

/** One mushroom or several. */
const stemKey = (words: readonly string[]): string => words.map((word) => stemmer(word)).join('')
const keysOf = (name: string): string[] => [nameKey(name), stemKey(wordsOf(name))]

/** Whether two spellings are of one name. */
export const isSameName = (one: string, other: string): boolean =>
  nameKey(one) === nameKey(other) || stemKey(wordsOf(one)) === stemKey(wordsOf(other))

export type Names = ReturnType<typeof collectNames>

/** Names of what the search finds: to tell an exact hit, and to look for a thing under all of its names. */
export function collectNames(entries: readonly SearchEntry[]) {
  const exact = new Map<string, SearchEntry[]>()
  const groups = new Map<string, NameGroup[]>()
  for (const entry of entries) {
    if (entry.part !== undefined) continue
    const names = [entry.title, ...entry.otherNames.map(({name}) => name)]
    for (const key of new Set([...names.flatMap(keysOf), ...entry.identifiers.map(nameKey)]))
      push(exact, key, entry)
    if (!NAMED_KINDS.has(entry.kind)) continue
    const same = [entry.title, ...entry.otherNames.flatMap(({name, isSame}) => (isSame ? name : []))]
    const group = {names: same.filter(isTelling)}
    for (const key of new Set(same.flatMap(keysOf))) push(groups, key, group)
  }

  /** What bears this name, or this identifier. */
  const named = (text: string): readonly SearchEntry[] =>
    keysOf(text)
      .flatMap((key) => exact.get(key) ?? [])
      .filter((entry, at, all) => all.indexOf(entry) === at)

  /** The longest name that begins here. */
  function nameAt(words: readonly string[], at: number) {
    for (let length = Math.min(LONGEST_NAME_WORDS, words.length - at); length > 0; length -= 1) {
      const own = words.slice(at, at + length)
      const found = groups.get(own.join('')) ?? groups.get(stemKey(own))
      if (found !== undefined) return {groups: found, length}
    }
    return undefined
  }

  return {named, nameAt}
}

/** "S-ketamine" would find whatever says "ketamine" and, somewhere else, "s". */
const isTelling = (name: string): boolean => wordsOf(name).every((word) => word.length > 1)

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
