import {HOME_PATH, LIBRARY_PATH} from '@healing-library/content/paths'
import Link from 'next/link'

import {SiteMark} from '../../ui/site-mark.tsx'
import {HELP_ID} from './help.tsx'

import styles from './site-header.module.css'

export function SiteHeader({title}: {title: string}) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link className={styles.home} href={HOME_PATH}>
          <SiteMark title={title} />
        </Link>
        <nav className={styles.nav} aria-label="Main">
          <ul className={styles.links}>
            <li>
              <Link href={LIBRARY_PATH}>Library</Link>
            </li>
            <li>
              <a href={`#${HELP_ID}`}>Get help now</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
