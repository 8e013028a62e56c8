import styles from './answer-note.module.css'

/**
 * What a form without JavaScript answers where it cannot lead on: the answer's address ends with the note's id, and
 * only then it is seen.
 */
export function AnswerNote({id, children}: {id: string; children: string}) {
  return (
    <p className={styles.note} id={id}>
      {children}
    </p>
  )
}
