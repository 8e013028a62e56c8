import styles from './tag.module.css'

export type TagTone = 'plain' | 'good' | 'care' | 'danger' | 'open'

/**
 * A word that grades something. The mark before it has a shape of its own for each tone, besides the colour; the
 * style sheet draws it, because a page has many.
 */
export function Tag({tone, children}: {tone: TagTone; children: string}) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
