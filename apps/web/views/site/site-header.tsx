import {HELP_PATH, HOME_PATH} from '@healing-library/content/paths'
import type {ReactNode} from 'react'

import type {SiteWords} from '../../messages/en/site.ts'
import {SiteMark} from '../../ui/site-mark.tsx'
import {SearchBox} from './search-box.tsx'
import {MAIN_PARTS, PART_PATHS} from './site-parts.ts'

import styles from './site-header.module.css'

/**
 * The name, help, search, and the ways to the main parts. On a phone search and ways fold into a menu that opens
 * without JavaScript; on a wider screen the same menu stands open (the stylesheet opens it).
 */
export function SiteHeader({
  title,
  words,
  languages,
}: {
  title: string
  words: SiteWords
  languages?: ReactNode
}) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <a className={styles.home} {...words.formats.link(HOME_PATH)}>
          <SiteMark title={title} />
        </a>
        <a className={styles.help} {...words.formats.link(HELP_PATH)}>
          {words.help}
        </a>
        <details className={styles.menu}>
          <summary className={styles.opener}>{words.menu}</summary>
          <div className={styles.opened}>
            <div className={styles.search}>
              <SearchBox place="header" words={words.searchBox} />
            </div>
            <nav className={styles.nav} aria-label={words.mainNavigation}>
              <ul className={styles.links}>
                {MAIN_PARTS.map((part) => (
                  <li key={part}>
                    <a {...words.formats.link(PART_PATHS[part])}>{words.parts[part]}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {languages}
          </div>
        </details>
      </div>
    </header>
  )
}
