import {testimonialAnchor} from '@healing-library/content/paths'
import {OUTCOMES, TESTIMONIAL_KINDS} from '@healing-library/content/vocabulary'

import type {GuideSection} from '../guide-section.ts'

import styles from './stories.module.css'

export const storiesSection: GuideSection = {
  id: 'stories',
  title: 'Stories',
  lead: 'Stories show what it can be like for one person. They do not show what is likely: for that, read what studies show.',
  isPresent: ({testimonials}) => testimonials.length > 0,
  citations: () => [],
  render: ({testimonials}) => (
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
          <p className={styles.notice}>
            <strong>Illustrative story.</strong> The library wrote it to show what stories look like here. No
            real person said this.
          </p>
          <blockquote className={styles.quote}>
            {paragraphs(story.quote).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
          <figcaption className={styles.caption}>
            {[
              story.displayName,
              TESTIMONIAL_KINDS[story.kind],
              story.context,
              `Outcome: ${OUTCOMES[story.outcome].toLowerCase()}`,
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
