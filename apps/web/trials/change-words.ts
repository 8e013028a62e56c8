import type {TrialChange} from '@healing-library/content/contracts/trial-page'
import {formatPartialDate, isPartialDate} from '@healing-library/content/rules/partial-date'
import {isRegistryWord, wordsFor} from '@healing-library/content/rules/registry-words'
import {
  ENROLMENT_TYPES,
  TRIAL_CHANGE_KINDS,
  TRIAL_PHASES,
  TRIAL_STATUSES,
  TRIAL_STUDY_TYPES,
} from '@healing-library/content/vocabulary'

const KNOWN: Readonly<Record<string, string>> = {
  ...TRIAL_STATUSES,
  ...TRIAL_PHASES,
  ...TRIAL_STUDY_TYPES,
  ...ENROLMENT_TYPES,
}

/** What changed, in one line: "Status: Recruiting, now Completed". The registry's values, in words. */
export function changeWords({kind, before, after}: Pick<TrialChange, 'kind' | 'before' | 'after'>): string {
  const title = TRIAL_CHANGE_KINDS[kind]
  const words = CODED.has(kind) ? valueWords : (value: string) => value
  if (before !== null && after !== null) return `${title}: was ${words(before)}, now ${words(after)}`
  if (after !== null) return `${title}: ${words(after)}`
  return before === null ? title : `${title}: no longer ${words(before)}`
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
function valueWords(value: string): string {
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no'
  const match = /^(\S+)(?: (ACTUAL|ESTIMATED))?$/.exec(value)
  if (match === null) return value
  const [, what = '', type] = match
  const words = isRegistryWord(what)
    ? wordsFor(KNOWN, what)
    : isPartialDate(what)
      ? formatPartialDate(what)
      : what
  return type === undefined ? words : `${words} (${wordsFor(KNOWN, type).toLowerCase()})`
}

export type LineMark = 'added' | 'removed' | 'changed'

/** A line of a list or a long text, with what happened to it. */
export function changeLine(line: string): {mark: LineMark; text: string} {
  const text = line.slice(2)
  if (line.startsWith('+ ')) return {mark: 'added', text}
  return line.startsWith('- ') ? {mark: 'removed', text} : {mark: 'changed', text}
}
