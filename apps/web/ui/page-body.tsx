import type {ReactNode} from 'react'

import styles from './page-body.module.css'

/** The matter of a page below its title: as wide as the page, with its gutters. */
export function PageBody({children}: {children: ReactNode}) {
  return <div className={styles.body}>{children}</div>
}
