import type {QuickExitWords} from '../../messages/en/quick-exit.ts'

import styles from './quick-exit.module.css'

const NOTE_ID = 'quick-exit-note'

/**
 * A way out for somebody who must not be seen reading this, and what it does not do. A plain link; the page's script
 * also takes the page out of sight at once and out of the way back.
 */
export function QuickExit({words}: {words: QuickExitWords}) {
  return (
    <aside className={styles.exit} aria-label={words.leave}>
      <p className={styles.line}>
        <a
          className={styles.link}
          href={words.href}
          rel="noreferrer noopener nofollow"
          aria-describedby={NOTE_ID}
          data-quick-exit
        >
          {words.leave}
        </a>
        <span id={NOTE_ID} className={styles.note}>
          {words.note} <span className={styles.key}>{words.key}</span>
        </span>
      </p>
    </aside>
  )
}
