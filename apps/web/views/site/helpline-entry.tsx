import type {Helpline} from '@healing-library/content/contracts/site-settings'
import type {ReactNode} from 'react'

import type {SiteWords} from '../../messages/en/site.ts'
import {PartialDate} from '../../ui/partial-date.tsx'

import styles from './help.module.css'

/**
 * A helpline: its number to be dialled, what it is for, and the day of its check. `where` names its country where no
 * heading does; `children` is what a page has to add.
 */
export function HelplineEntry({
  line,
  where,
  words,
  children,
}: {
  line: Helpline
  where?: string
  words: SiteWords
  children?: ReactNode
}) {
  return (
    <>
      <h3 className={styles.name}>{line.name}</h3>
      <p className={styles.phone}>
        <a href={`tel:${line.phone.replaceAll(/[^\d+]/g, '')}`}>{line.phone}</a>
      </p>
      {line.note === null ? null : <p>{line.note}</p>}
      <p className={styles.small}>
        {where === undefined ? null : `${where}. `}
        {line.hours}
      </p>
      {children}
      <p className={styles.small}>
        {line.url === null ? null : (
          <>
            <a href={line.url}>{new URL(line.url).hostname}</a>.{' '}
          </>
        )}
        {words.checked} <PartialDate value={line.checkedOn} words={words.formats.date(line.checkedOn)} />.
      </p>
    </>
  )
}
