import {TRIALS_PATH} from '@healing-library/content/paths'

import type {TrialsWords} from '../../messages/en/trials.ts'

import controls from '../../ui/controls.module.css'
import styles from './saved-page.module.css'

const REGISTRY = 'https://clinicaltrials.gov/'

/**
 * The place of the list that this browser keeps. The page's script fills it: it knows the trials, and nobody else
 * does. `data-entry` is what it makes one entry of.
 */
export function SavedList({words}: {words: TrialsWords['saved']}) {
  return (
    <section
      aria-label={words.title}
      data-saved-trials
      data-remove-name={words.removeName}
      data-saved-some={words.savedSome}
      data-saved-then={words.savedThen}
    >
      <p data-none hidden>
        {words.none}
      </p>
      <p className={styles.actions} data-some hidden>
        <button className={`${controls.quiet} ${styles.button}`} type="button" data-print>
          {words.print}
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
            {words.note}
            <textarea className={`${controls.input} ${styles.note}`} rows={2} data-part="note" />
          </label>
          <button className={`${controls.quiet} ${styles.button}`} type="button" data-part="remove">
            {words.remove}
          </button>
        </li>
      </ol>
    </section>
  )
}
