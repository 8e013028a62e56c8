import type {Person} from '@healing-library/content/contracts/person'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {PartialDate} from '../../ui/partial-date.tsx'

import styles from './review-status.module.css'

/**
 * How far the page can be trusted. No sign-off exists in this version of the library, so the page says that it
 * awaits one; three dates stand apart, because they mean three things.
 */
export function ReviewStatus({
  guide,
}: {
  guide: Pick<SubstanceGuide, 'authors' | 'firstPublished' | 'contentUpdated' | 'nextReviewDue'>
}) {
  return (
    <section className={styles.status} aria-labelledby="review-status">
      <div className={styles.verdict}>
        <h2 className={styles.title} id="review-status">
          Awaiting clinical sign-off
        </h2>
        <p className={styles.meaning}>No clinician has yet signed off this version of the page.</p>
      </div>
      <dl className={styles.facts}>
        {guide.authors.length === 0 ? null : (
          <div>
            <dt>Written by</dt>
            <dd>{guide.authors.map(authorWords).join(', ')}</dd>
          </div>
        )}
        <Dated label="First published" day={guide.firstPublished} />
        <Dated label="Content updated" day={guide.contentUpdated} />
        <Dated label="Next review due" day={guide.nextReviewDue} />
      </dl>
    </section>
  )
}

function Dated({label, day}: {label: string; day: string | null}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{day === null ? 'Not set' : <PartialDate value={day} words={formatPartialDate(day)} />}</dd>
    </div>
  )
}

const authorWords = ({name, credentials}: Person) => (credentials === null ? name : `${name}, ${credentials}`)
