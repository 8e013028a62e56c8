import type {TrialPageWords} from '../../messages/en/trial-page.ts'

import controls from '../../ui/controls.module.css'
import styles from './criteria-actions.module.css'

/** What can be done with the marks of the form around it; the page's script answers. Not shown without JavaScript. */
export function CriteriaActions({words}: {words: TrialPageWords['criteria']}) {
  return (
    <div className={styles.actions}>
      <button className={controls.quiet} type="button" data-print-part>
        {words.print}
      </button>
      <button className={controls.quiet} type="reset">
        {words.reset}
      </button>
    </div>
  )
}
