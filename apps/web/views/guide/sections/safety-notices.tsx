import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './safety-notices.module.css'

/** What authorities have warned of, the newest first, each with the day on which somebody looked whether it stands. */
export const safetyNoticesSection: GuideSection = {
  id: 'safety-notices',
  title: 'Warnings from authorities',
  isPresent: ({safetyNotices}) => safetyNotices.length > 0,
  citations: ({safetyNotices}) => ofRows(safetyNotices),
  render: ({safetyNotices}, footnotes) => (
    <ul className={styles.notices}>
      {safetyNotices.map((notice) => (
        <li key={notice._key} className={styles.notice}>
          <h3 className={styles.title}>{notice.title}</h3>
          <p className={styles.source}>
            {notice.authority},{' '}
            <PartialDate value={notice.issuedOn} words={formatPartialDate(notice.issuedOn)} />
          </p>
          <p>
            {notice.summary}
            <Citations citations={notice.citations} footnotes={footnotes} />
          </p>
          <p className={styles.source}>
            <a href={notice.url}>Read the notice</a>. Checked{' '}
            <PartialDate value={notice.checkedOn} words={formatPartialDate(notice.checkedOn)} />.
          </p>
        </li>
      ))}
    </ul>
  ),
}
