import {standingOf} from '@healing-library/content/rules/consent-desk'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {days, type MakePart} from '../part.ts'

export const consents: MakePart = ({work, today}) => ({
  name: 'consents',
  title: 'Consents that end',
  rows: work.consents.map(({_id, validUntil, story}) => {
    const standing = standingOf({status: 'valid', validUntil}, today)
    return {
      key: _id,
      title: story ?? 'A story that is gone',
      detail: `Valid until ${formatPartialDate(validUntil)}`,
      mark:
        standing.state === 'ended' ? 'Ended' : standing.state === 'endsSoon' ? inDays(standing.inDays) : '',
      tone: standing.state === 'ended' ? 'critical' : 'caution',
      place: {kind: 'tool', path: 'consents'},
    }
  }),
  empty: 'No consent ends within 60 days.',
})

const inDays = (count: number): string => `In ${days(count)}`
