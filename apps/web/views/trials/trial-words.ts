import type {TrialRow} from '@healing-library/content/queries/trials'
import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialTerms} from '../../messages/en/trial-terms.ts'
import type {TagTone} from '../../ui/tag.tsx'

type Status = Pick<TrialRow, 'overallStatus' | 'lastKnownStatus' | 'statusAsOf' | 'statusVerified'>
type Sites = Pick<TrialRow, 'siteCount' | 'recruitingSites' | 'sitesWithStatus'>
type People = Pick<TrialRow, 'enrolment'>
type WhoMay = Pick<TrialRow, 'eligibility'>

/** The status. Unknown is said, with the last one that was known and when somebody last verified it. */
export function statusWords(
  {overallStatus, lastKnownStatus, statusVerified}: Status,
  {status, formats, vocabulary}: TrialTerms,
): string {
  const statusName = (name: string) => wordsFor(vocabulary.trialStatuses, name)
  if (overallStatus === null) return status.notKnown
  if (overallStatus !== 'UNKNOWN') return statusName(overallStatus)
  return [
    status.unknown,
    ...(lastKnownStatus === null ? [] : [status.lastKnown(statusName(lastKnownStatus))]),
    ...(statusVerified === null ? [] : [status.lastVerified(formats.date(statusVerified))]),
  ].join('; ')
}

/** The day to which a status belongs. */
export const asOfWords = ({statusAsOf}: Status, {status, formats}: TrialTerms): string =>
  statusAsOf === null ? '' : status.asOf(formats.date(statusAsOf))

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
export function sitesWords(
  {siteCount, recruitingSites, sitesWithStatus}: Sites,
  {sites, formats}: TrialTerms,
): string {
  if (siteCount === null || siteCount === 0) return ''
  const count = sites.count(siteCount)
  if (sitesWithStatus === null || sitesWithStatus === 0) return sites.withoutStatus(count)
  return sites.recruiting(formats.number(recruitingSites ?? 0), count)
}

/** Counted and planned numbers are never mixed up: each says which it is. */
export function enrolmentWords({enrolment}: People, {people}: TrialTerms): string {
  const count = enrolment?.count ?? null
  if (count === null) return ''
  const counted = people.count(count)
  if (enrolment?.type === 'ACTUAL') return people.tookPart(counted)
  return enrolment?.type === 'ESTIMATED' ? people.planned(counted) : people.unsaid(counted)
}

export const phaseWords = (
  {phases}: Pick<TrialRow, 'phases'>,
  {phases: joined, vocabulary}: TrialTerms,
): string => joined(phases.map((phase) => wordsFor(vocabulary.trialPhases, phase)))

export const studyTypeWords = ({studyType}: Pick<TrialRow, 'studyType'>, {vocabulary}: TrialTerms): string =>
  studyType === null ? '' : wordsFor(vocabulary.trialStudyTypes, studyType)

export function ageWords({eligibility}: WhoMay, {ages}: TrialTerms): string {
  const from = age(eligibility?.minimumAge)
  const to = age(eligibility?.maximumAge)
  if (from !== undefined && to !== undefined) return ages.between(from, to)
  if (from !== undefined) return ages.from(from)
  return to === undefined ? '' : ages.upTo(to)
}

export function whoWords({eligibility}: WhoMay, terms: TrialTerms): string {
  const sex = eligibility?.sex ?? null
  const accepted = eligibility?.healthyVolunteers ?? null
  const {volunteers} = terms
  return [
    sex === null ? '' : wordsFor(terms.sexes, sex),
    ageWords({eligibility}, terms),
    accepted === null ? '' : accepted ? volunteers.accepted : volunteers.notAccepted,
  ]
    .filter((words) => words !== '')
    .join(', ')
}

const age = (words: string | null | undefined): string | undefined =>
  words === null || words === undefined || words === 'N/A' ? undefined : words.toLowerCase()

export function countryWords({countries}: Pick<TrialRow, 'countries'>, {moreCountries}: TrialTerms): string {
  return countries.length > 4
    ? moreCountries(countries.slice(0, 3).join(', '), countries.length - 3)
    : countries.join(', ')
}

export function resultsWords({hasResults}: Pick<TrialRow, 'hasResults'>, {results}: TrialTerms): string {
  if (hasResults === null) return ''
  return hasResults ? results.posted : results.notPosted
}
