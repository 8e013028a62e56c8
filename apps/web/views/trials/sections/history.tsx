import type {TrialPage} from '@healing-library/content/queries/trial-page'

import type {TrialPageWords} from '../../../messages/en/trial-page.ts'
import {changeLine, changeWords} from '../../../trials/change-words.ts'
import type {TrialSection} from '../trial-sections.ts'

import styles from './history.module.css'

const MAX_LINES = 6

/** What changed in the registry's record since we hold it, as a curator accepted it. */
export const historySection: TrialSection = {
  id: 'history',
  isPresent: () => true,
  render: ({changes, nctId}, words) => (
    <>
      {changes.length === 0 ? (
        <p>{words.history.none}</p>
      ) : (
        <ol className={styles.changes}>
          {changes
            .toSorted((left, right) => (left.acceptedAt < right.acceptedAt ? 1 : -1))
            .map((change) => (
              <Change key={change._key} change={change} words={words} />
            ))}
        </ol>
      )}
      <p className={styles.feed}>
        <a href={`/trials/feed.atom?q=${nctId}`}>{words.history.feed}</a>
      </p>
    </>
  ),
}

function Change({change, words}: {change: TrialPage['changes'][number]; words: TrialPageWords}) {
  const {history, terms} = words
  const dayOf = (instant: string) => terms.formats.date(instant.slice(0, 10))
  const {_key, lines, seenAt, acceptedAt} = change
  const rest = lines.length - MAX_LINES
  return (
    <li id={`change-${_key}`}>
      <span className={styles.words}>{changeWords(change, words)}</span>
      <span className={styles.day}> {history.days(dayOf(seenAt), dayOf(acceptedAt))}</span>
      {lines.length === 0 ? null : (
        <ul className={styles.lines}>
          {lines.slice(0, MAX_LINES).map((line) => {
            const {mark, text} = changeLine(line)
            return <li key={line}>{history.line(history.signs[mark], text)}</li>
          })}
          {rest > 0 ? <li>{history.more(rest)}</li> : null}
        </ul>
      )}
    </li>
  )
}
