import styles from './criteria-actions.module.css'

/** What can be done with the marks of the form around it; the page's script answers. Not shown without JavaScript. */
export function CriteriaActions() {
  return (
    <div className={styles.actions}>
      <button type="button" data-print-part>
        Print this list for my doctor
      </button>
      <button type="reset">Take all my marks away</button>
    </div>
  )
}
