import type {TrialRow} from '@healing-library/content/queries/trials'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_PHASES, TRIAL_STATUSES, TRIAL_STUDY_TYPES} from '@healing-library/content/vocabulary'

import type {TagTone} from '../../ui/tag.tsx'

type Status = Pick<TrialRow, 'overallStatus' | 'lastKnownStatus' | 'statusAsOf' | 'statusVerified'>
type Sites = Pick<TrialRow, 'siteCount' | 'recruitingSites' | 'sitesWithStatus'>
type People = Pick<TrialRow, 'enrolment'>
type WhoMay = Pick<TrialRow, 'eligibility'>

const number = new Intl.NumberFormat('en-GB')
const statusName = (status: string) => wordsFor(TRIAL_STATUSES, status)

/** The status. Unknown is said, with the last one that was known and when somebody last verified it. */
export function statusWords({overallStatus, lastKnownStatus, statusVerified}: Status): string {
  if (overallStatus === null) return 'Not known to us: see the registry'
  if (overallStatus !== 'UNKNOWN') return statusName(overallStatus)
  return [
    'Unknown',
    ...(lastKnownStatus === null ? [] : [`last known ${statusName(lastKnownStatus).toLowerCase()}`]),
    ...(statusVerified === null ? [] : [`last verified ${formatPartialDate(statusVerified)}`]),
  ].join('; ')
}

/** The day to which a status belongs. */
export const asOfWords = ({statusAsOf}: Status): string =>
  statusAsOf === null ? '' : `as of ${formatPartialDate(statusAsOf)}`

const TONES: ReadonlyMap<string, TagTone> = new Map([
  ['RECRUITING', 'good'],
  ['AVAILABLE', 'good'],
  ['NOT_YET_RECRUITING', 'open'],
  ['ENROLLING_BY_INVITATION', 'open'],
  ['UNKNOWN', 'care'],
  ['SUSPENDED', 'care'],
  ['TERMINATED', 'danger'],
  ['WITHDRAWN', 'danger'],
])

export const statusTone = ({overallStatus}: Status): TagTone =>
  overallStatus === null ? 'open' : (TONES.get(overallStatus) ?? 'plain')

/** "1 of 11 sites recruiting". Where sites have no status of their own, none is made up for them. */
export function sitesWords({siteCount, recruitingSites, sitesWithStatus}: Sites): string {
  if (siteCount === null || siteCount === 0) return ''
  const sites = siteCount === 1 ? '1 site' : `${number.format(siteCount)} sites`
  if (sitesWithStatus === null || sitesWithStatus === 0)
    return `${sites}; no status of their own in the registry`
  return `${number.format(recruitingSites ?? 0)} of ${sites} recruiting`
}

/** Counted and planned numbers are never mixed up: each says which it is. */
export function enrolmentWords({enrolment}: People): string {
  const count = enrolment?.count ?? null
  if (count === null) return ''
  const people = `${number.format(count)} ${count === 1 ? 'person' : 'people'}`
  if (enrolment?.type === 'ACTUAL') return `${people} took part`
  return enrolment?.type === 'ESTIMATED' ? `${people} planned` : `${people}, planned or counted`
}

export const phaseWords = ({phases}: Pick<TrialRow, 'phases'>): string =>
  phases.map((phase) => wordsFor(TRIAL_PHASES, phase)).join(' and ')

export const studyTypeWords = ({studyType}: Pick<TrialRow, 'studyType'>): string =>
  studyType === null ? '' : wordsFor(TRIAL_STUDY_TYPES, studyType)

export function ageWords({eligibility}: WhoMay): string {
  const from = age(eligibility?.minimumAge)
  const to = age(eligibility?.maximumAge)
  if (from !== undefined && to !== undefined) return `${from} to ${to}`
  if (from !== undefined) return `${from} and older`
  return to === undefined ? '' : `up to ${to}`
}

export function whoWords({eligibility}: WhoMay): string {
  const sex = eligibility?.sex ?? null
  const volunteers = eligibility?.healthyVolunteers ?? null
  return [
    sex === null ? '' : (SEXES.get(sex) ?? wordsFor({}, sex)),
    ageWords({eligibility}),
    volunteers === null ? '' : volunteers ? 'healthy volunteers accepted' : 'no healthy volunteers',
  ]
    .filter((words) => words !== '')
    .join(', ')
}

const SEXES: ReadonlyMap<string, string> = new Map([
  ['ALL', 'All sexes'],
  ['FEMALE', 'Women'],
  ['MALE', 'Men'],
])

const age = (words: string | null | undefined): string | undefined =>
  words === null || words === undefined || words === 'N/A' ? undefined : words.toLowerCase()

export function countryWords({countries}: Pick<TrialRow, 'countries'>): string {
  return countries.length > 4
    ? `${countries.slice(0, 3).join(', ')} and ${countries.length - 3} more countries`
    : countries.join(', ')
}

export function resultsWords({hasResults}: Pick<TrialRow, 'hasResults'>): string {
  if (hasResults === null) return ''
  return hasResults ? 'posted in the registry' : 'not posted in the registry'
}

export const countWords = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`
