import styles from './tag.module.css'

export type TagTone = 'plain' | 'good' | 'care' | 'danger' | 'open'

/** A word that grades something. The mark before it has a shape of its own for each tone, besides the colour. */
export function Tag({tone, children}: {tone: TagTone; children: string}) {
  return (
    <span className={styles.tag} data-tone={tone}>
      <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
        {MARKS[tone]}
      </svg>
      {children}
    </span>
  )
}

const MARKS = {
  plain: <circle cx="6" cy="6" r="3" />,
  good: <path d="M1.5 6.5 5 10l5.5-8" fill="none" strokeWidth="2" />,
  care: <path d="M6 1 11.5 11H.5z" />,
  danger: <path d="M3.5.5h5l3 3v5l-3 3h-5l-3-3v-5z" />,
  open: <circle cx="6" cy="6" r="4.5" fill="none" strokeWidth="1.8" strokeDasharray="2.4 2.3" />,
}
