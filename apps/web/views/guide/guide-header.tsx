import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
import {Rings} from '../../ui/rings.tsx'
import {aliasesBeside} from './aliases.ts'
import {describeRings, evidenceRings} from './evidence-rings.ts'
import type {GuideReview} from './guide-review.ts'
import {ReviewLine} from './review-line.tsx'

import styles from './guide-header.module.css'

/** What it is, in a breath: name, promise, and how far the page itself can be trusted. Safety follows at once. */
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
            {words.alsoCalled} {aliases.map(({name}) => name).join(', ')}
          </p>
        )}
        <ReviewLine guide={guide} review={review} words={words} />
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
    </header>
  )
}
