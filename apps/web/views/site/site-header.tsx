import {HOME_PATH, LIBRARY_PATH, TRIALS_PATH} from '@healing-library/content/paths'

import {SiteMark} from '../../ui/site-mark.tsx'
import {HELP_ID} from './help.tsx'

import styles from './site-header.module.css'

export function SiteHeader({title}: {title: string}) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <a className={styles.home} href={HOME_PATH}>
          <SiteMark title={title} />
        </a>
        <nav className={styles.nav} aria-label="Main">
          <ul className={styles.links}>
            <li>
              <a href={LIBRARY_PATH}>Library</a>
            </li>
            <li>
              <a href={TRIALS_PATH}>Trials</a>
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
