import type {Testimonial} from '@healing-library/content/contracts/testimonial'
import {testimonialAnchor} from '@healing-library/content/paths'

import type {GuideWords} from '../../messages/en/guide.ts'
import {Citations} from '../guide/citations.tsx'
import type {GuideFootnotes} from '../guide/guide-citation.ts'

import styles from './story-card.module.css'

/** What one person tells, beside what studies show; an illustrative one says so before it begins. */
export function StoryCard({
  story,
  footnotes,
  words: {parts, vocabulary},
}: {
  story: Testimonial
  footnotes: GuideFootnotes
  words: GuideWords
}) {
  const anchor = testimonialAnchor(story._id)
  return (
    <figure id={anchor} className={styles.story} aria-labelledby={`${anchor}-title`}>
      <h3 className={styles.title} id={`${anchor}-title`}>
        {story.title}
      </h3>
      {story.illustrative ? (
        <p className={styles.notice}>
          <strong>{parts.stories.illustrative}</strong> {parts.stories.illustrativeMeaning}
        </p>
      ) : null}
      <blockquote className={styles.quote}>
        {paragraphs(story.quote).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      {story.typicalResult === null ? null : (
        <p className={styles.typical}>
          <strong>{parts.stories.whatStudiesShow}</strong> {story.typicalResult.statement}
          <Citations citations={story.typicalResult.citations} footnotes={footnotes} />
        </p>
      )}
      <figcaption className={styles.caption}>
        {[
          story.displayName,
          vocabulary.testimonialKinds[story.kind],
          story.context,
          story.credentials,
          parts.stories.outcome(vocabulary.outcomes[story.outcome]),
          story.conflictOfInterest,
          story.editedForPrivacy ? parts.stories.editedForPrivacy : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </figcaption>
    </figure>
  )
}

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
