import {HOME_PATH, LIBRARY_PATH, TRIALS_PATH} from '@healing-library/content/paths'

import type {SiteWords} from '../../messages/en/site.ts'
import {SiteMark} from '../../ui/site-mark.tsx'
import {HELP_ID} from './help.tsx'

import styles from './site-header.module.css'

export function SiteHeader({title, words}: {title: string; words: SiteWords}) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <a className={styles.home} href={HOME_PATH}>
          <SiteMark title={title} />
        </a>
        <nav className={styles.nav} aria-label={words.mainNavigation}>
          <ul className={styles.links}>
            <li>
              <a href={LIBRARY_PATH}>{words.parts.library}</a>
            </li>
            <li>
              <a href={TRIALS_PATH}>{words.parts.trials}</a>
            </li>
            <li>
              <a href={`#${HELP_ID}`}>{words.getHelpNow}</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
