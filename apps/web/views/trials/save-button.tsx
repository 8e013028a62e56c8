import styles from './save-button.module.css'

/**
 * Saves a trial in the visitor's own browser. The script of the page answers it, wherever it stands; without
 * JavaScript it is not shown.
 */
export function SaveButton({nctId, title, status}: {nctId: string; title: string; status: string}) {
  return (
    <button
      className={styles.save}
      type="button"
      aria-label={`Save: ${title}`}
      data-save={nctId}
      data-title={title}
      data-status={status}
    >
      Save
    </button>
  )
}
