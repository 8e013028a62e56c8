import type {Person} from '@healing-library/content/contracts/person'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {PartialDate} from '../../ui/partial-date.tsx'
import type {GuideReview} from './guide-review.ts'

import styles from './review-status.module.css'

/**
 * How far the page can be trusted. Reviewed is said only of exactly the content that somebody signed; the dates
 * stand apart, because they mean different things.
 */
export function ReviewStatus({
  guide,
  review,
}: {
  guide: Pick<SubstanceGuide, 'authors' | 'firstPublished' | 'contentUpdated' | 'nextReviewDue'>
  review: GuideReview
}) {
  const {title, meaning} = WORDS[review.state]
  return (
    <section className={styles.status} aria-labelledby="review-status">
      <div className={review.state === 'reviewed' ? styles.signed : styles.verdict}>
        <h2 className={styles.title} id="review-status">
          {title}
        </h2>
        <p className={styles.meaning}>{meaning}</p>
      </div>
      <dl className={styles.facts}>
        {review.state === 'awaiting' ? null : <SignedBy review={review} />}
        {guide.authors.length === 0 ? null : (
          <div>
            <dt>Written by</dt>
            <dd>{guide.authors.map(personWords).join(', ')}</dd>
          </div>
        )}
        <Dated label="First published" day={guide.firstPublished} />
        <Dated label="Content updated" day={guide.contentUpdated} />
        <Dated label="Next review due" day={guide.nextReviewDue} />
      </dl>
    </section>
  )
}

const WORDS: Record<GuideReview['state'], {title: string; meaning: string}> = {
  awaiting: {
    title: 'Awaiting clinical sign-off',
    meaning: 'No clinician has yet signed off this version of the page.',
  },
  sample: {
    title: 'Awaiting clinical sign-off',
    meaning:
      'The sign-off shown here is a sample of what one looks like. No clinician has reviewed this page.',
  },
  changed: {
    title: 'Changed since its review',
    meaning: 'A clinician signed an earlier version. What changed since then has not been reviewed.',
  },
  reviewed: {
    title: 'Medically reviewed',
    meaning: 'A clinician signed exactly the content that you see here.',
  },
}

function SignedBy({review: {state, signOff}}: {review: Exclude<GuideReview, {state: 'awaiting'}>}) {
  const {reviewer, signedOn, scope, conflictsOfInterest} = signOff
  const who = reviewer === null ? 'Not named' : personWords(reviewer)
  return (
    <>
      <div>
        <dt>{state === 'sample' ? 'Sample sign-off by' : 'Reviewed by'}</dt>
        <dd>
          {who}, <PartialDate value={signedOn} words={formatPartialDate(signedOn)} />
        </dd>
      </div>
      {scope ? (
        <div>
          <dt>What was reviewed</dt>
          <dd>{scope}</dd>
        </div>
      ) : null}
      {conflictsOfInterest ? (
        <div>
          <dt>Conflicts of interest</dt>
          <dd>{conflictsOfInterest}</dd>
        </div>
      ) : null}
    </>
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

const personWords = ({name, credentials}: Pick<Person, 'name' | 'credentials'>) =>
  credentials === null ? name : `${name}, ${credentials}`
