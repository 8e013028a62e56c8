import type {Person} from '@healing-library/content/contracts/person'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
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
  words,
  headingLevel = 3,
}: {
  guide: Pick<SubstanceGuide, 'authors' | 'firstPublished' | 'contentUpdated' | 'nextReviewDue'>
  review: GuideReview
  words: GuideWords
  /** Beside the parts of a page, or within one. */
  headingLevel?: 2 | 3
}) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const {title, meaning} = words.review.states[review.state]
  return (
    <div className={styles.status}>
      <div className={review.state === 'reviewed' ? styles.signed : styles.verdict}>
        <Heading className={styles.title}>{title}</Heading>
        <p className={styles.meaning}>{meaning}</p>
        {review.isOverdue && guide.nextReviewDue !== null ? (
          <p className={styles.overdue}>
            <strong>{words.review.overdue}.</strong>{' '}
            {words.review.overdueMeaning(words.formats.date(guide.nextReviewDue))}
          </p>
        ) : null}
      </div>
      <dl className={styles.facts}>
        {review.state === 'awaiting' ? null : <SignedBy review={review} words={words} />}
        {guide.authors.length === 0 ? null : (
          <div>
            <dt>{words.review.writtenBy}</dt>
            <dd>{guide.authors.map(personWords).join(', ')}</dd>
          </div>
        )}
        <Dated label={words.review.firstPublished} day={guide.firstPublished} words={words} />
        <Dated label={words.review.contentUpdated} day={guide.contentUpdated} words={words} />
        <Dated label={words.review.nextReviewDue} day={guide.nextReviewDue} words={words} />
      </dl>
    </div>
  )
}

function SignedBy({
  review: {state, signOff},
  words,
}: {
  review: Exclude<GuideReview, {state: 'awaiting'}>
  words: GuideWords
}) {
  const {reviewer, signedOn, scope, conflictsOfInterest} = signOff
  const who = reviewer === null ? words.review.notNamed : personWords(reviewer)
  return (
    <>
      <div>
        <dt>{state === 'sample' ? words.review.sampleBy : words.review.reviewedBy}</dt>
        <dd>
          {who}, <PartialDate value={signedOn} words={words.formats.date(signedOn)} />
        </dd>
      </div>
      {scope ? (
        <div>
          <dt>{words.review.whatWasReviewed}</dt>
          <dd>{scope}</dd>
        </div>
      ) : null}
      {conflictsOfInterest ? (
        <div>
          <dt>{words.review.conflictsOfInterest}</dt>
          <dd>{conflictsOfInterest}</dd>
        </div>
      ) : null}
    </>
  )
}

function Dated({label, day, words}: {label: string; day: string | null; words: GuideWords}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{day === null ? words.notSet : <PartialDate value={day} words={words.formats.date(day)} />}</dd>
    </div>
  )
}

const personWords = ({name, credentials}: Pick<Person, 'name' | 'credentials'>) =>
  credentials === null ? name : `${name}, ${credentials}`
