import {trialPath} from '@healing-library/content/paths'
import type {ChangedTrial} from '@healing-library/content/queries/trial-page'
import type {TrialRow} from '@healing-library/content/queries/trials'

import type {TrialPageWords} from '../messages/en/trial-page.ts'
import type {AtomEntry} from './atom.ts'
import {changeWords} from './change-words.ts'

const MAX_ENTRIES = 50

const lastEvent = ({changedAt, _createdAt}: Pick<TrialRow, 'changedAt' | '_createdAt'>): string =>
  changedAt.reduce((left, right) => (left > right ? left : right), _createdAt)

/** The trials of which something can stand in a feed: those that changed or came last. */
export function latelyChanged(rows: readonly TrialRow[]): TrialRow[] {
  return rows.toSorted((left, right) => (lastEvent(left) < lastEvent(right) ? 1 : -1)).slice(0, MAX_ENTRIES)
}

/** What happened to trials, the latest first: each accepted change, and that a trial was listed. */
export function feedEntries(
  trials: readonly ChangedTrial[],
  siteUrl: string,
  words: TrialPageWords,
): AtomEntry[] {
  return trials
    .flatMap(({nctId, briefTitle, _createdAt, changes}) => {
      const url = `${siteUrl}${trialPath(nctId)}`
      return [
        {
          id: `${url}#listed`,
          url,
          title: `New in the library: ${briefTitle}`,
          updated: instant(_createdAt),
          summary: nctId,
        },
        ...changes.map((change) => ({
          id: `${url}#change-${change._key}`,
          url: `${url}#history`,
          title: `${changeWords(change, words)} (${briefTitle})`,
          updated: instant(change.acceptedAt),
          summary: [nctId, ...change.lines].join('\n'),
        })),
      ]
    })
    .toSorted((left, right) => (left.updated < right.updated ? 1 : -1))
    .slice(0, MAX_ENTRIES)
}

const instant = (value: string): string => {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString()
}
