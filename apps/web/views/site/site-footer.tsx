import type {SiteSettings} from '@healing-library/content/contracts/site-settings'

import type {SiteWords} from '../../messages/en/site.ts'
import {Help} from './help.tsx'
import {SiteMap} from './site-map.tsx'

import styles from './site-footer.module.css'

/**
 * The one list of helplines, every part of the site, and the one disclaimer: placed by the template, so that no page
 * can do without them.
 */
export function SiteFooter({
  settings,
  words,
}: {
  settings: Pick<SiteSettings, 'disclaimer' | 'helplines' | 'title'>
  words: SiteWords
}) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <Help helplines={settings.helplines} words={words} />
        <div className={styles.end}>
          <SiteMap words={words} />
          <section className={styles.disclaimer} aria-labelledby="disclaimer-heading">
            <h2 className={styles.title} id="disclaimer-heading">
              {words.notThisLibrary}
            </h2>
            <p>{settings.disclaimer}</p>
          </section>
        </div>
      </div>
    </footer>
  )
}
