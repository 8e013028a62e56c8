import type {ClinicalTrial} from '@healing-library/content/contracts/clinical-trial'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {ENROLMENT_TYPES, TRIAL_PHASES, TRIAL_STATUSES} from '@healing-library/content/vocabulary'

/** The status with its day. Unknown is said, with the last status that was known. */
export function statusWords({overallStatus, lastKnownStatus, statusAsOf}: ClinicalTrial): string {
  if (overallStatus === null || statusAsOf === null) return 'Not known to us: see the registry'
  const lastKnown =
    overallStatus === 'UNKNOWN' && lastKnownStatus !== null
      ? `, last known as ${wordsFor(TRIAL_STATUSES, lastKnownStatus).toLowerCase()}`
      : ''
  return `${wordsFor(TRIAL_STATUSES, overallStatus)}${lastKnown}, as of ${formatPartialDate(statusAsOf)}`
}

export const phaseWords = ({phases}: ClinicalTrial): string =>
  phases.map((phase) => wordsFor(TRIAL_PHASES, phase)).join(', ')

/** Counted and planned numbers are never mixed up: each says which it is. */
export function enrolmentWords({enrolment}: ClinicalTrial): string {
  if (enrolment === null || enrolment.count === null) return ''
  const count = new Intl.NumberFormat('en-GB').format(enrolment.count)
  return enrolment.type === null
    ? count
    : `${count} (${wordsFor(ENROLMENT_TYPES, enrolment.type).toLowerCase()})`
}
