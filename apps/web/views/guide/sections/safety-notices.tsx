import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './safety-notices.module.css'

/** What authorities have warned of, the newest first, each with the day on which somebody looked whether it stands. */
export const safetyNoticesSection: GuideSection = {
  id: 'safety-notices',
  isPresent: ({safetyNotices}) => safetyNotices.length > 0,
  citations: ({safetyNotices}) => ofRows(safetyNotices),
  render: ({safetyNotices}, footnotes, words) => (
    <ul className={styles.notices}>
      {safetyNotices.map((notice) => (
        <li key={notice._key} className={styles.notice}>
          <h3 className={styles.title}>{notice.title}</h3>
          <p className={styles.source}>
            {notice.authority},{' '}
            <PartialDate value={notice.issuedOn} words={words.formats.date(notice.issuedOn)} />
          </p>
          <p>
            {notice.summary}
            <Citations citations={notice.citations} footnotes={footnotes} />
          </p>
          <p className={styles.source}>
            <a href={notice.url}>{words.parts.safetyNotices.read}</a>.{' '}
            {words.parts.safetyNotices.checked(words.formats.date(notice.checkedOn))}
          </p>
        </li>
      ))}
    </ul>
  ),
}
