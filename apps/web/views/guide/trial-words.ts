import type {ClinicalTrial} from '@healing-library/content/contracts/clinical-trial'
import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {GuideWords} from '../../messages/en/guide.ts'

/** The status with its day. Unknown is said, with the last status that was known. */
export function statusWords(
  {overallStatus, lastKnownStatus, statusAsOf}: ClinicalTrial,
  {vocabulary, formats, parts}: GuideWords,
): string {
  if (overallStatus === null || statusAsOf === null) return parts.trials.statusUnknown
  const status = wordsFor(vocabulary.trialStatuses, overallStatus)
  const known =
    overallStatus === 'UNKNOWN' && lastKnownStatus !== null
      ? parts.trials.lastKnown(status, wordsFor(vocabulary.trialStatuses, lastKnownStatus))
      : status
  return parts.trials.asOf(known, formats.date(statusAsOf))
}

export const phaseWords = ({phases}: ClinicalTrial, {vocabulary}: GuideWords): string =>
  phases.map((phase) => wordsFor(vocabulary.trialPhases, phase)).join(', ')

/** Counted and planned numbers are never mixed up: each says which it is. */
export function enrolmentWords({enrolment}: ClinicalTrial, {vocabulary, formats, parts}: GuideWords): string {
  if (enrolment === null || enrolment.count === null) return ''
  const count = formats.number(enrolment.count)
  return enrolment.type === null
    ? count
    : parts.trials.enrolment(count, wordsFor(vocabulary.enrolmentTypes, enrolment.type))
}
