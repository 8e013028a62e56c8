import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import type {Consent} from '../data/consents.ts'

/** How a consent stands, in words and a tone: never by the tone alone. */
export function standingWords({standing, validUntil, withdrawnOn}: Consent): {
  text: string
  tone: 'default' | 'positive' | 'caution' | 'critical'
} {
  switch (standing.state) {
    case 'withdrawn':
      return {
        text: withdrawnOn === undefined ? 'Withdrawn' : `Withdrawn on ${formatPartialDate(withdrawnOn)}`,
        tone: 'default',
      }
    case 'ended':
      return {
        text: standing.daysAgo === 0 ? 'Ended' : `Ended ${days(standing.daysAgo)} ago`,
        tone: 'critical',
      }
    case 'endsSoon':
      return {text: `Ends in ${days(standing.inDays)}`, tone: 'caution'}
    case 'stands':
      return {text: 'Stands', tone: 'positive'}
    default:
      return {
        text: validUntil === undefined ? 'Does not say until when' : 'Does not say how it stands',
        tone: 'critical',
      }
  }
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
