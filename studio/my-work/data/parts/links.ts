import {ageInDays} from '@healing-library/content/rules/staleness'

import {dayOf} from '../../../ui/day-of.ts'
import {days, type MakePart} from '../part.ts'
import type {Work} from '../work-query.ts'

export const links: MakePart = ({work, today}) => ({
  name: 'links',
  title: 'Links that broke',
  rows: work.linkChecks
    .filter(({gone}) => gone.length > 0)
    .map(({publicationId, title, gone, checkedAt}) => ({
      key: publicationId,
      title: title ?? publicationId,
      detail: `${gone.join(', ')} · followed on ${dayOf(checkedAt)}`,
      place: {kind: 'document', id: publicationId, type: 'publication'},
    })),
  empty:
    work.linkChecks.length === 0
      ? 'Not known: nobody has followed the links yet.'
      : 'No link that was followed is gone.',
  note: linksNote(work, today),
})

/** What is not known is said: links that nobody followed, or that a publisher refuses to machines. */
function linksNote({linkChecks, publicationsWithLinks}: Work, today: string): string | undefined {
  const [oldest] = linkChecks
  if (oldest === undefined) {
    return publicationsWithLinks === 0
      ? undefined
      : '“npm run trials -- publications --check --follow-links --write” follows them.'
  }
  const never = publicationsWithLinks - linkChecks.length
  const refused = linkChecks.filter(({unknown}) => unknown > 0).length
  return [
    `The oldest check is ${days(Math.max(0, ageInDays(oldest.checkedAt.slice(0, 10), today)))} old.`,
    never > 0 ? `Never followed: ${never}.` : '',
    refused > 0 ? `Not known, because nobody let a machine in: ${refused}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
