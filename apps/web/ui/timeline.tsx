import type {ReactNode} from 'react'

import styles from './timeline.module.css'

export type TimelineEntry = {key: string; mark: ReactNode; title: ReactNode; body: ReactNode}

/** Things that follow one another: dates of a history, phases of a session. An ordered list, whatever it looks like. */
export function Timeline({entries}: {entries: readonly TimelineEntry[]}) {
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry}>
          <div className={styles.mark}>{entry.mark}</div>
          <div className={styles.matter}>
            <h3 className={styles.title}>{entry.title}</h3>
            {entry.body}
          </div>
        </li>
      ))}
    </ol>
  )
}
