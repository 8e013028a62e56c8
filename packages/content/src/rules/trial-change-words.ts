import {ENROLMENT_TYPES, TRIAL_PHASES, TRIAL_STATUSES, TRIAL_STUDY_TYPES} from '../vocabulary/trials.ts'
import {formatPartialDate, isPartialDate} from './partial-date.ts'
import {isRegistryWord, wordsFor} from './registry-words.ts'

const KNOWN: Readonly<Record<string, string>> = {
  ...TRIAL_STATUSES,
  ...TRIAL_PHASES,
  ...TRIAL_STUDY_TYPES,
  ...ENROLMENT_TYPES,
}

const DATE_OR_COUNT = /^(\S+)(?: ([A-Z_]+))?$/

/**
 * The words that people read for a value of a change, which is stored as the registry has it: "2025-03 ESTIMATED" is
 * "March 2025 (estimated)", "120 ACTUAL" is "120 (actual)", "ACTIVE_NOT_RECRUITING" is "Active, not recruiting".
 * Anything else is the registry's own sentence, and stays.
 */
export function changeWords(value: string): string {
  if (value === 'true') return 'Yes'
  if (value === 'false') return 'No'
  const words = value.split(', ')
  if (words.every(isEnumWord)) return words.map((word) => wordsFor(KNOWN, word)).join(', ')

  const [, amount, type] = DATE_OR_COUNT.exec(value) ?? []
  if (amount === undefined || !(isPartialDate(amount) || /^\d+$/.test(amount))) return value
  const shown = formatPartialDate(amount)
  return type === undefined ? shown : `${shown} (${wordsFor(KNOWN, type).toLowerCase()})`
}

/** A capital word that we do not know may be a name, such as a sponsor's: only an underscore tells that it is none. */
const isEnumWord = (word: string): boolean =>
  Object.hasOwn(KNOWN, word) || (isRegistryWord(word) && word.includes('_'))

/** A status inside a line about a site or a row, in people's words. */
const STATUS_WORD = /\b[A-Z]{4,}(?:_[A-Z]+)*\b/g

/** Parts of a record whose values are the registry's words, as lines of a change name them. */
const LABELLED = /^(Sex|Age groups|Healthy volunteers|Allocation|Model|Purpose|Masking): (.+)$/

/** "ADULT, OLDER_ADULT" is "Adult, Older adult"; of "MALE → ALL" each side is told by itself. */
const labelledWords = (value: string): string =>
  value
    .split(' → ')
    .map((side) =>
      side
        .split(', ')
        .map((word) => (isRegistryWord(word) ? wordsFor(KNOWN, word) : changeWords(word)))
        .join(', '),
    )
    .join(' → ')

/** A line of a trial's public history with the registry's words in ours; `text` is without the sign. */
export type ChangeLine = {sign: 'added' | 'removed' | 'changed'; text: string}

/** A line of a change ("+ …", "- …", "~ …"), apart from its sign. */
export function changeLine(line: string): ChangeLine {
  const sign = line.startsWith('+ ') ? 'added' : line.startsWith('- ') ? 'removed' : 'changed'
  const text = line
    .replace(/^[+~-] /, '')
    .replace(LABELLED, (_line, label: string, value: string) => `${label}: ${labelledWords(value)}`)
    .replaceAll(STATUS_WORD, (word) =>
      Object.hasOwn(TRIAL_STATUSES, word) ? wordsFor(TRIAL_STATUSES, word) : word,
    )
  return {sign, text}
}
