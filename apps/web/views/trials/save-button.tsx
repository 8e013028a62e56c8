import {fillWords} from '../../enhance/fill-words.ts'
import type {TrialTerms} from '../../messages/en/trial-terms.ts'

import controls from '../../ui/controls.module.css'
import styles from './save-button.module.css'

/**
 * Saves a trial in the visitor's own browser. The script of the page answers it, wherever it stands; without
 * JavaScript it is not shown.
 */
export function SaveButton({
  nctId,
  title,
  status,
  words,
}: {
  nctId: string
  title: string
  status: string
  words: TrialTerms['card']
}) {
  return (
    <button
      className={`${controls.quiet} ${styles.save}`}
      type="button"
      aria-label={fillWords(words.saveName, {title})}
      data-save={nctId}
      data-title={title}
      data-status={status}
    >
      {words.save}
    </button>
  )
}
