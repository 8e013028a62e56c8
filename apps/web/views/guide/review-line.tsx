import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {guidePrintPath} from '@healing-library/content/paths'

import type {GuideWords} from '../../messages/en/guide.ts'
import {PartialDate} from '../../ui/partial-date.tsx'
import type {GuideReview} from './guide-review.ts'

import styles from './review-line.module.css'

/** The verdict of the review box in one line, before anything is said; the whole box stands at the end. */
export function ReviewLine({
  guide: {slug, contentUpdated, nextReviewDue},
  review,
  words,
}: {
  /** With a slug where the page has a form for paper. */
  guide: Pick<SubstanceGuide, 'contentUpdated' | 'nextReviewDue'> & Partial<Pick<SubstanceGuide, 'slug'>>
  review: GuideReview
  words: GuideWords
}) {
  const isSound = review.state === 'reviewed' && !review.isOverdue
  const title = words.review.states[review.state].title
  return (
    <p className={styles.line} data-state={isSound ? 'reviewed' : 'open'}>
      <a className={styles.verdict} href="#review">
        {review.isOverdue ? `${title}. ${words.review.overdue}` : title}
      </a>
      {contentUpdated === null ? null : (
        <span>
          {words.review.contentUpdated}{' '}
          <PartialDate value={contentUpdated} words={words.formats.date(contentUpdated)} />
        </span>
      )}
      {nextReviewDue === null ? null : (
        <span>
          {words.review.nextReviewDue}{' '}
          <PartialDate value={nextReviewDue} words={words.formats.date(nextReviewDue)} />
        </span>
      )}
      {slug === undefined ? null : (
        <a className={styles.print} href={words.formats.own(guidePrintPath(slug))}>
          {words.print.link}
        </a>
      )}
    </p>
  )
}
