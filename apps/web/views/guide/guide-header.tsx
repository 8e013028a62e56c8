import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
import {Rings} from '../../ui/rings.tsx'
import {aliasesBeside} from './aliases.ts'
import {describeRings, evidenceRings} from './evidence-rings.ts'
import type {GuideReview} from './guide-review.ts'
import {ReviewStatus} from './review-status.tsx'

import styles from './guide-header.module.css'

/** What it is, in a breath: name, promise, summary, and how far the page itself can be trusted. */
export function GuideHeader({
  guide,
  review,
  words,
}: {
  guide: SubstanceGuide
  review: GuideReview
  words: GuideWords
}) {
  const {evidence} = guide
  const aliases = aliasesBeside(guide)
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1>{guide.title}</h1>
        <p className={styles.deck}>{guide.deck}</p>
        {aliases.length === 0 ? null : (
          <p className={styles.aliases}>
            {words.alsoCalled}{' '}
            {aliases.map(({_key, name, kind}, index) => (
              <span key={_key}>
                {index === 0 ? null : ', '}
                {name}{' '}
                <span className={styles.kind}>({words.vocabulary.aliasKinds[kind].toLowerCase()})</span>
              </span>
            ))}
          </p>
        )}
        <p className={styles.summary}>{guide.summary}</p>
      </div>
      {evidence.length === 0 ? null : (
        <figure className={styles.figure}>
          <Rings rings={evidenceRings(evidence)} name={describeRings(evidence, words)} />
          <figcaption className={styles.caption}>
            {words.pictures.rings.captionBefore}
            <a href="#evidence">{words.pictures.rings.captionLink}</a>
            {words.pictures.rings.captionAfter}
          </figcaption>
        </figure>
      )}
      <div className={styles.status}>
        <ReviewStatus guide={guide} review={review} words={words} />
      </div>
    </header>
  )
}
