import type {Helpline} from '@healing-library/content/contracts/site-settings'
import {HELP_PATH} from '@healing-library/content/paths'
import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'

import type {SearchWords} from '../../messages/en/search.ts'
import type {SiteWords} from '../../messages/en/site.ts'

import styles from './help-first.module.css'

/** Above whatever was found, for somebody who may be in danger: numbers to call, and nothing else. */
export function HelpFirst({
  helplines,
  words,
  site,
}: {
  helplines: readonly Helpline[]
  words: SearchWords
  site: SiteWords
}) {
  return (
    <section className={styles.help} aria-labelledby="help-first">
      <h2 className={styles.title} id="help-first">
        {words.helpTitle}
      </h2>
      <p className={styles.first}>{site.lifeInDanger}</p>
      <ul className={styles.lines}>
        {helplines.map((line) => (
          <li key={line._key}>
            <a className={styles.phone} href={`tel:${line.phone.replaceAll(/[^\d+]/g, '')}`}>
              {line.phone}
            </a>{' '}
            <span className={styles.name}>
              {line.name}, {jurisdictionName(line.jurisdiction) ?? line.jurisdiction}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a className={styles.all} href={HELP_PATH}>
          {site.allHelplines}
        </a>
      </p>
    </section>
  )
}
