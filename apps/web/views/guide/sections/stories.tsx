import {testimonialAnchor} from '@healing-library/content/paths'
import {OUTCOMES, TESTIMONIAL_KINDS} from '@healing-library/content/vocabulary'

import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './stories.module.css'

export const storiesSection: GuideSection = {
  id: 'stories',
  title: 'Stories',
  lead: 'Stories show what it can be like for one person. They do not show what is likely: for that, read what studies show.',
  isPresent: ({testimonials}) => testimonials.length > 0,
  citations: ({testimonials}) =>
    ofRows(testimonials.flatMap(({typicalResult}) => (typicalResult === null ? [] : [typicalResult]))),
  render: ({testimonials}, footnotes) => (
    <div className={styles.stories}>
      {testimonials.map((story) => (
        <figure
          key={story._id}
          id={testimonialAnchor(story._id)}
          className={styles.story}
          aria-labelledby={`${testimonialAnchor(story._id)}-title`}
        >
          <h3 className={styles.title} id={`${testimonialAnchor(story._id)}-title`}>
            {story.title}
          </h3>
          {story.illustrative ? (
            <p className={styles.notice}>
              <strong>Illustrative story.</strong> The library wrote it to show what stories look like here.
              No real person said this.
            </p>
          ) : null}
          <blockquote className={styles.quote}>
            {paragraphs(story.quote).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
          {story.typicalResult === null ? null : (
            <p className={styles.typical}>
              <strong>What studies show:</strong> {story.typicalResult.statement}
              <Citations citations={story.typicalResult.citations} footnotes={footnotes} />
            </p>
          )}
          <figcaption className={styles.caption}>
            {[
              story.displayName,
              TESTIMONIAL_KINDS[story.kind],
              story.context,
              story.credentials,
              `Outcome: ${OUTCOMES[story.outcome].toLowerCase()}`,
              story.conflictOfInterest,
              story.editedForPrivacy ? 'Edited for privacy' : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </figcaption>
        </figure>
      ))}
    </div>
  ),
}

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
