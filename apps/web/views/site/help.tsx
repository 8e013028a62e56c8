import type {Helpline} from '@healing-library/content/contracts/site-settings'
import {HELP_PATH} from '@healing-library/content/paths'

import type {SiteWords} from '../../messages/en/site.ts'
import {HelplineEntry} from './helpline-entry.tsx'

import styles from './help.module.css'

const HELP_ID = 'help'

/** The helplines of the library, on every page. Each says on which day its number was last checked. */
export function Help({helplines, words}: {helplines: readonly Helpline[]; words: SiteWords}) {
  if (helplines.length === 0) return null
  return (
    <section className={styles.help} id={HELP_ID} aria-labelledby="help-heading">
      <h2 className={styles.title} id="help-heading">
        {words.getHelpNow}
      </h2>
      <p className={styles.lead}>{words.lifeInDanger}</p>
      <ul className={styles.lines}>
        {helplines.map((line) => (
          <li key={line._key} className={styles.line}>
            <HelplineEntry line={line} where={words.formats.country(line.jurisdiction)} words={words} />
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <a {...words.formats.link(HELP_PATH)}>{words.allHelplines}</a>
      </p>
    </section>
  )
}
