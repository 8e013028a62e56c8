import {isCrisis} from '@healing-library/content/rules/crisis-words'

import {searchTrials} from '../trials/answer.ts'
import type {TrialIndex} from '../trials/trial-index.ts'
import {wordsOf} from '../trials/words-of-text.ts'
import {correct, type Correction} from './correct.ts'
import {type Hit, hitOf, trialHit} from './hit.ts'
import {SEARCH_KINDS, type SearchKind} from './kinds.ts'
import {parseQuestion, type Question} from './question.ts'
import {rankByKind, type Ranked, type RankedKind} from './rank.ts'
import {type Match, type SearchIndex, wordCount} from './search-index.ts'
import type {SearchState} from './search-state.ts'

const PAGE_SIZE = 20
/** Of each kind, before "all of them" is asked for. */
const PREVIEW = 3

export type Indexes = {library: SearchIndex; trials: TrialIndex}

export type SearchGroup = {kind: SearchKind; total: number; hits: Hit[]}

export type SearchAnswer = {
  total: number
  /** Those with hits, the closest first; of a kind that was asked for, the one. */
  groups: SearchGroup[]
  /** How many of each kind, in the order of the groups. */
  counts: {kind: SearchKind; total: number}[]
  page: number
  pageCount: number
  corrections: Correction[]
  /** What else may have been meant. */
  otherTexts: string[]
  /** Nothing says all of the words: shown is what says some. */
  isPartial: boolean
  /** Somebody may be in danger: help comes first. */
  isCrisis: boolean
}

/** What the library answers to a search. */
export function answerSearch(indexes: Indexes, state: SearchState): SearchAnswer {
  const question = parseQuestion(state.text)
  const found = findAll(indexes, state.text, question)
  const isUrgent = isCrisis(wordsOf(state.text))
  const counts = countsOf(found)
  const total = counts.reduce((sum, {total: one}) => sum + one, 0)
  const shown = state.kind === undefined ? counts : counts.filter(({kind}) => kind === state.kind)
  const pageCount = state.kind === undefined ? 1 : Math.max(1, Math.ceil((shown[0]?.total ?? 0) / PAGE_SIZE))
  const page = Math.min(state.page, pageCount)
  const part =
    state.kind === undefined ? {from: 0, count: PREVIEW} : {from: (page - 1) * PAGE_SIZE, count: PAGE_SIZE}
  return {
    total,
    groups: shown.map(({kind, total: ofKind}) => ({
      kind,
      total: ofKind,
      hits: hitsOf(indexes, found, kind, part),
    })),
    counts,
    page,
    pageCount,
    corrections: found.corrections,
    otherTexts: found.otherTexts,
    isPartial: found.isPartial,
    isCrisis: isUrgent,
  }
}

type Found = {
  text: string
  kinds: RankedKind[]
  trialText: string
  trialCount: number
  /** The trial that was asked for by its number. */
  exactTrial: boolean
  corrections: Correction[]
  otherTexts: string[]
  isPartial: boolean
}

function findAll({library, trials}: Indexes, text: string, {words, identifier}: Question): Found {
  const exact = library.named(identifier === undefined ? text : identifier.value)
  const nothing = {
    corrections: [],
    otherTexts: [],
    isPartial: false,
    trialText: '',
    trialCount: 0,
    exactTrial: false,
  }
  if (words.length === 0) return {...nothing, text, kinds: []}
  if (identifier !== undefined && identifier.kind !== 'nct') {
    return {...nothing, text, kinds: rankByKind(library, [], exact)}
  }
  if (identifier !== undefined) {
    const {total} = searchTrials(trials, identifier.value, {from: 0, count: 0})
    const matches = library.find(wordsOf(identifier.value), 'all')
    return {
      ...nothing,
      text,
      kinds: rankByKind(library, matches, []),
      trialText: identifier.value,
      trialCount: total,
      exactTrial: total > 0,
    }
  }
  const saysTrial = (word: string) => {
    const {all, corrections} = trials.text.find(word)
    return corrections.length === 0 && !all.isEmpty()
  }
  const isNamed = library.named(text).length > 0
  const corrected = isNamed
    ? {words: [...words], corrections: [], otherTexts: []}
    : correct(words, library.spelling, saysTrial)
  const whole = library.find(corrected.words, 'all')
  const exactNow = corrected.corrections.length === 0 ? exact : library.named(corrected.words.join(' '))
  const trialText = corrected.words.join(' ')
  const ofTrials = searchTrials(trials, trialText, {from: 0, count: 0})
  // A guess at the words of a trial counts only where nothing else was found.
  const isGuess = ofTrials.corrections.length > 0
  const trialCount = isGuess && whole.length > 0 ? 0 : ofTrials.total
  if (whole.length > 0 || trialCount > 0) {
    const guessed = ofTrials.corrections.flatMap(({word, instead}) =>
      instead[0] === undefined ? [] : [{word, instead: instead[0]}],
    )
    return {
      ...corrected,
      corrections: whole.length === 0 ? [...corrected.corrections, ...guessed] : corrected.corrections,
      text,
      kinds: rankByKind(library, whole, exactNow),
      trialText,
      trialCount,
      exactTrial: false,
      isPartial: false,
    }
  }
  const some = corrected.words.length > 1 ? mostOf(library.find(corrected.words, 'any'), corrected.words) : []
  return {
    ...nothing,
    ...corrected,
    text,
    kinds: rankByKind(library, some, exactNow),
    isPartial: some.length > 0,
  }
}

/** What says one word of five is no answer: half of them at least. */
const mostOf = (matches: readonly Match[], words: readonly string[]): Match[] =>
  matches.filter((match) => wordCount(match) >= Math.ceil(words.length / 2))

/** Trials come where their kind stands, or first where one was asked for by its number. */
function countsOf({kinds, trialCount, exactTrial}: Found): {kind: SearchKind; total: number}[] {
  const counts = kinds.map(({kind, ranked}) => ({kind, total: ranked.length}))
  if (trialCount === 0) return counts
  const own = {kind: 'trial', total: trialCount} as const
  if (exactTrial) return [own, ...counts]
  const after = counts.filter(({kind}) => SEARCH_KINDS.indexOf(kind) > SEARCH_KINDS.indexOf('trial'))
  return [...counts.filter((count) => !after.includes(count)), own, ...after]
}

function hitsOf(
  {library, trials}: Indexes,
  found: Found,
  kind: SearchKind,
  {from, count}: {from: number; count: number},
): Hit[] {
  if (kind === 'trial') {
    const {trials: rows} = searchTrials(trials, found.trialText, {from, count})
    const terms = new Set(wordsOf(found.trialText))
    return rows.map((row, at) => trialHit(row, terms, found.exactTrial && from + at === 0))
  }
  const ranked: readonly Ranked[] = found.kinds.find((one) => one.kind === kind)?.ranked ?? []
  return ranked.slice(from, from + count).map((one) => hitOf(one, found.text, library))
}
