import type {Helpline} from '@healing-library/content/contracts/site-settings'
import {HELP_PATH} from '@healing-library/content/paths'

import type {GuideWords} from '../../messages/en/guide.ts'

import styles from './helpline-band.module.css'

/** The library's helplines beside what calls for them: the one governed list, each with the day of its last check. */
export function HelplineBand({helplines, words}: {helplines: readonly Helpline[]; words: GuideWords}) {
  if (helplines.length === 0) return null
  return (
    <aside className={styles.band} aria-label={words.parts.safety.helplines}>
      <p className={styles.title}>{words.parts.safety.helplines}</p>
      <ul className={styles.lines}>
        {helplines.map((line) => (
          <li key={line._key} className={styles.line}>
            <a className={styles.phone} href={`tel:${line.phone.replaceAll(/[^\d+]/g, '')}`}>
              {line.phone}
            </a>{' '}
            <span>
              {line.name}, {words.formats.country(line.jurisdiction)}
            </span>{' '}
            <span className={styles.small}>{line.hours}</span>
          </li>
        ))}
      </ul>
      <p>
        <a {...words.formats.link(HELP_PATH)}>{words.parts.safety.allHelplines}</a>{' '}
        <span className={styles.small}>
          ({words.parts.safety.checked(words.formats.date(oldestCheck(helplines)))})
        </span>
      </p>
    </aside>
  )
}

/** One day for all of them: that of the number which nobody has tried for longest. */
const oldestCheck = (helplines: readonly Helpline[]): string =>
  helplines.map(({checkedOn}) => checkedOn).toSorted()[0] ?? ''
