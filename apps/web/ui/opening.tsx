import type {ReactNode} from 'react'

import styles from './opening.module.css'

/** The words that a start page opens with: what this is, for whom, and the ways on. */
export function Opening({title, intro, ways}: {title: string; intro: string | null; ways: ReactNode}) {
  return (
    <>
      <h1>{title}</h1>
      {intro === null ? null : <p className={styles.intro}>{intro}</p>}
      <p className={styles.action}>{ways}</p>
    </>
  )
}
