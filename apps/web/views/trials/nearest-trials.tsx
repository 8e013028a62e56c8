import type {TrialsWords} from '../../messages/en/trials.ts'

import controls from '../../ui/controls.module.css'
import styles from './nearest-trials.module.css'

/**
 * The trials of this view by distance, which the page's script measures. The browser asks the visitor for leave; where
 * the visitor is stays in the browser. Not shown without JavaScript.
 */
export function NearestTrials({words}: {words: TrialsWords['nearest']}) {
  return (
    <details
      className={styles.nearest}
      data-nearest
      data-working={words.working}
      data-refused={words.refused}
      data-not-loaded={words.notLoaded}
      data-found-none={words.foundNone}
      data-found-one={words.foundOne}
      data-found-some={words.foundSome}
      data-near={words.near}
      data-far={words.far}
      data-entry={words.entry}
      data-entry-site={words.entryWithSite}
    >
      <summary className={styles.summary}>{words.title}</summary>
      <p>{words.lead}</p>
      <button className={`${controls.quiet} ${styles.button}`} type="button">
        {words.sort}
      </button>
      <output className={styles.words} />
      <ol className={styles.list} hidden />
    </details>
  )
}
