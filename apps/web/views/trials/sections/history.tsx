import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {changeLine, changeWords} from '../../../trials/change-words.ts'
import type {TrialSection} from '../trial-sections.ts'

import styles from './history.module.css'

const SIGNS = {added: 'Added', removed: 'Removed', changed: 'Changed'} as const
const MAX_LINES = 6

/** What changed in the registry's record since we hold it, as a curator accepted it. */
export const historySection: TrialSection = {
  id: 'history',
  title: 'What changed',
  isPresent: () => true,
  render: ({changes, nctId}) => (
    <>
      {changes.length === 0 ? (
        <p>Since this library holds the record, no change of it was accepted.</p>
      ) : (
        <ol className={styles.changes}>
          {changes
            .toSorted((left, right) => (left.acceptedAt < right.acceptedAt ? 1 : -1))
            .map((change) => (
              <Change key={change._key} change={change} />
            ))}
        </ol>
      )}
      <p className={styles.feed}>
        <a href={`/trials/feed.atom?q=${nctId}`}>Follow this trial (Atom feed)</a>
      </p>
    </>
  ),
}

function Change({change}: {change: TrialPage['changes'][number]}) {
  const {_key, lines, seenAt, acceptedAt} = change
  const rest = lines.length - MAX_LINES
  return (
    <li id={`change-${_key}`}>
      <span className={styles.words}>{changeWords(change)}</span>
      <span className={styles.day}>
        {' '}
        Seen {dayOf(seenAt)}, accepted by a curator {dayOf(acceptedAt)}.
      </span>
      {lines.length === 0 ? null : (
        <ul className={styles.lines}>
          {lines.slice(0, MAX_LINES).map((line) => {
            const {mark, text} = changeLine(line)
            return (
              <li key={line}>
                {SIGNS[mark]}: {text}
              </li>
            )
          })}
          {rest > 0 ? <li>and {rest} more</li> : null}
        </ul>
      )}
    </li>
  )
}

const dayOf = (instant: string): string => formatPartialDate(instant.slice(0, 10))
