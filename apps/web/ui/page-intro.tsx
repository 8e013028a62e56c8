import type {ReactNode} from 'react'

import styles from './page-intro.module.css'

export function PageIntro({title, lead}: {title: string; lead: ReactNode}) {
  return (
    <div className={styles.intro}>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
    </div>
  )
}
