import type {ReactNode} from 'react'

import styles from './page-columns.module.css'

/** A long page below its header: its contents list beside it where there is room, else above. */
export function PageColumns({contents, children}: {contents: ReactNode; children: ReactNode}) {
  return (
    <div className={styles.columns}>
      <div className={styles.contents}>{contents}</div>
      <div className={styles.matter}>{children}</div>
    </div>
  )
}
