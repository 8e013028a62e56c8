import type {Condition} from '@healing-library/content/contracts/condition'
import {TRIALS_PATH} from '@healing-library/content/paths'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'

import type {ConditionsWords} from '../../messages/en/conditions.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import {DataTable} from '../../ui/data-table.tsx'
import type {Part} from '../clinical/part.tsx'

import styles from './trials-part.module.css'

/** The value of the directory's filter for what nobody knows. */
const UNKNOWN = 'unknown'

/** How many trials there are of it, by status, each number a way into the directory. */
export function trials(
  {slug, trialStatuses}: Condition,
  words: ConditionsWords,
  {formats}: GuideWords,
): Part {
  const head = {id: 'trials', title: words.trialsTitle, citations: []}
  const total = trialStatuses.length
  if (total === 0) {
    return {
      ...head,
      render: () => (
        <p>
          {words.noTrialsYet} <a href={TRIALS_PATH}>{words.searchTrials}</a>
        </p>
      ),
    }
  }
  const pathTo = (status?: string) =>
    `${TRIALS_PATH}?${new URLSearchParams({condition: slug, ...(status === undefined ? {} : {status})}).toString()}`
  return {
    ...head,
    lead: words.trialsLead,
    render: () => (
      <div className={styles.trials}>
        <DataTable
          caption={words.trialsCaption}
          columns={[
            {key: 'status', label: words.status},
            {key: 'count', label: words.count},
          ]}
          rows={countByStatus(trialStatuses).map(([status, count]) => ({
            key: status,
            cells: {
              status: status === UNKNOWN ? words.unknownStatus : wordsFor(TRIAL_STATUSES, status),
              count: <a href={pathTo(status)}>{formats.number(count)}</a>,
            },
          }))}
        />
        <p className={styles.all}>
          <a href={pathTo()}>{words.allTrials(formats.number(total))}</a>
        </p>
      </div>
    ),
  }
}

/** In the order of the registry's own list, which begins with what one can join; what nobody knows stands last. */
function countByStatus(statuses: Condition['trialStatuses']): [string, number][] {
  const counts = new Map<string, number>()
  for (const {overallStatus} of statuses) {
    const status = overallStatus ?? UNKNOWN
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  const order = Object.keys(TRIAL_STATUSES)
  const rank = (status: string): number => (order.includes(status) ? order.indexOf(status) : order.length)
  return [...counts].toSorted(([one], [other]) => rank(one) - rank(other))
}
