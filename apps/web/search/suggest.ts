import {HELP_PATH, trialPath} from '@healing-library/content/paths'
import {isCrisis} from '@healing-library/content/rules/crisis-words'

import {wordsOf} from '../trials/words-of-text.ts'
import type {Indexes} from './answer-search.ts'
import {correct} from './correct.ts'
import {SEARCH_KINDS, type SearchKind} from './kinds.ts'
import {parseQuestion} from './question.ts'
import type {SearchEntry} from './search-entry.ts'

/** Something that may be meant, while it is still being typed. `help`: where help is. */
export type Suggestion = {kind: SearchKind | 'help'; path: string; title: string; foundAs: string | undefined}

const MOST = 7
const MIN_LENGTH = 2
/** Papers and statements have long names that nobody types. */
const SUGGESTED: ReadonlySet<SearchKind> = new Set([
  'helpline',
  'guide',
  'treatment',
  'condition',
  'interaction',
  'question',
  'glossary',
  'page',
])

type Candidate = {entry: SearchEntry; name: string; isTitle: boolean; rank: number}

/** Names of the library of which the words may be the beginnings; the nearest names where nothing begins so. */
export function suggest({library, trials}: Indexes, text: string): Suggestion[] {
  const words = wordsOf(text)
  if (words.join('').length < MIN_LENGTH) return []
  const help: Suggestion[] = isCrisis(words)
    ? [{kind: 'help', path: HELP_PATH, title: '', foundAs: undefined}]
    : []
  const number = words.length === 1 ? (words[0] ?? '').toUpperCase() : ''
  const ofTrials = /^NCT\d{3,8}$/.test(number)
    ? trials.rows.filter(({nctId}) => nctId.startsWith(number)).slice(0, MOST)
    : []
  const begun = candidates(library.entries, words)
  const own =
    begun.length > 0
      ? begun
      : candidates(library.entries, correct(words, library.spelling, () => false).words)
  return [
    ...help,
    ...ofTrials.map(({nctId, briefTitle}) => ({
      kind: 'trial' as const,
      path: trialPath(nctId),
      title: briefTitle,
      foundAs: nctId,
    })),
    ...own.map(({entry: {kind, path, title}, name, isTitle}) => ({
      kind,
      path,
      title,
      foundAs: isTitle ? undefined : name,
    })),
  ].slice(0, MOST)
}

function candidates(entries: readonly SearchEntry[], words: readonly string[]): Candidate[] {
  const telling = parseQuestion(words.join(' ')).words
  const best = new Map<string, Candidate>()
  for (const entry of entries) {
    if (entry.part !== undefined || !SUGGESTED.has(entry.kind)) continue
    for (const [at, name] of [entry.title, ...entry.otherNames.map((other) => other.name)].entries()) {
      const rank = rankOf(wordsOf(name), telling)
      if (rank === undefined) continue
      const before = best.get(entry.id)
      if (before === undefined || rank < before.rank) {
        best.set(entry.id, {entry, name, isTitle: at === 0, rank})
      }
    }
  }
  return [...best.values()].toSorted(
    (left, right) =>
      left.rank - right.rank ||
      SEARCH_KINDS.indexOf(left.entry.kind) - SEARCH_KINDS.indexOf(right.entry.kind) ||
      left.entry.title.length - right.entry.title.length,
  )
}

/** 0: it begins so; 1: each word is the beginning of one of its words. */
function rankOf(name: readonly string[], words: readonly string[]): number | undefined {
  if (name.join(' ').startsWith(words.join(' '))) return 0
  // A code without its hyphen: CI581.
  if (words.length === 1 && name.join('').startsWith(words.join(''))) return 0
  return words.every((word) => name.some((own) => own.startsWith(word))) ? 1 : undefined
}
