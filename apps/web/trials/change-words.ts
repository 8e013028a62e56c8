import type {TrialChange} from '@healing-library/content/contracts/trial-page'
import {isPartialDate} from '@healing-library/content/rules/partial-date'
import {isRegistryWord, wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialPageWords} from '../messages/en/trial-page.ts'

type Words = Pick<TrialPageWords, 'changes' | 'terms'>

/** What changed, in one line: "Status: Recruiting, now Completed". The registry's values, in words. */
export function changeWords(
  {kind, before, after}: Pick<TrialChange, 'kind' | 'before' | 'after'>,
  words: Words,
): string {
  const {changes} = words
  const title = changes.kinds[kind]
  const said = (value: string) => (CODED.has(kind) ? valueWords(value, words) : value)
  if (before !== null && after !== null) return changes.wasNow(title, said(before), said(after))
  if (after !== null) return changes.now(title, said(after))
  return before === null ? title : changes.noLonger(title, said(before))
}

/** Changes whose values are the registry's codes. Of the others a value in capitals may be a name: an acronym. */
const CODED: ReadonlySet<string> = new Set([
  'status',
  'dates',
  'enrolment',
  'results',
  'design',
  'eligibility',
])

/** "2025-03 ESTIMATED" is "March 2025 (estimated)"; what is a sentence stays as it is. */
function valueWords(value: string, {changes, terms: {formats, vocabulary}}: Words): string {
  if (value === 'true' || value === 'false') return value === 'true' ? changes.yes : changes.no
  const match = /^(\S+)(?: (ACTUAL|ESTIMATED))?$/.exec(value)
  if (match === null) return value
  const [, what = '', type] = match
  const known = {
    ...vocabulary.trialStatuses,
    ...vocabulary.trialPhases,
    ...vocabulary.trialStudyTypes,
    ...vocabulary.enrolmentTypes,
  }
  const words = isRegistryWord(what) ? wordsFor(known, what) : isPartialDate(what) ? formats.date(what) : what
  return type === undefined ? words : changes.withType(words, wordsFor(known, type))
}

export type LineMark = 'added' | 'removed' | 'changed'

/** A line of a list or a long text, with what happened to it. */
export function changeLine(line: string): {mark: LineMark; text: string} {
  const text = line.slice(2)
  if (line.startsWith('+ ')) return {mark: 'added', text}
  return line.startsWith('- ') ? {mark: 'removed', text} : {mark: 'changed', text}
}
