import {TRIALS_PATH} from '@healing-library/content/paths'

import styles from './saved-page.module.css'

const REGISTRY = 'https://clinicaltrials.gov/'

/**
 * The place of the list that this browser keeps. The page's script fills it: it knows the trials, and nobody else
 * does. `data-entry` is what it makes one entry of.
 */
export function SavedList() {
  return (
    <section
      aria-label="Saved trials"
      data-saved-trials
      data-remove-name="Take away: {title}"
      data-saved-some="So it was when you saved it: open the trial to see how it is now."
      data-saved-then="So it was when you saved it, on {day}: open the trial to see how it is now."
    >
      <p data-none hidden>
        Nothing is saved in this browser. Each trial has a button for it.
      </p>
      <p className={styles.actions} data-some hidden>
        <button className={styles.button} type="button" data-print>
          Print for a doctor
        </button>
      </p>
      <ol className={styles.list} data-some data-entries hidden>
        <li data-entry>
          <h2 className={styles.title}>
            <a data-part="title" href={TRIALS_PATH}>
              –
            </a>
          </h2>
          <p>
            <span data-part="status" /> <span className={styles.small} data-part="then" />
          </p>
          <p className={styles.small}>
            <span data-part="number" />,{' '}
            <a data-part="registry" href={REGISTRY}>
              –
            </a>
          </p>
          <label>
            Your note (kept here, printed)
            <textarea className={styles.note} rows={2} data-part="note" />
          </label>
          <button className={styles.button} type="button" data-part="remove">
            Take away
          </button>
        </li>
      </ol>
    </section>
  )
}
