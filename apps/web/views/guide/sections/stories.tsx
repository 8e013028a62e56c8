import {STORIES_PATH, testimonialAnchor} from '@healing-library/content/paths'

import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'
import styles from './stories.module.css'

export const storiesSection: GuideSection = {
  id: 'stories',
  isPresent: ({testimonials}) => testimonials.length > 0,
  citations: ({testimonials}) =>
    ofRows(testimonials.flatMap(({typicalResult}) => (typicalResult === null ? [] : [typicalResult]))),
  render: ({testimonials}, footnotes, words) => (
    <>
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
                <strong>{words.parts.stories.illustrative}</strong> {words.parts.stories.illustrativeMeaning}
              </p>
            ) : null}
            <blockquote className={styles.quote}>
              {paragraphs(story.quote).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </blockquote>
            {story.typicalResult === null ? null : (
              <p className={styles.typical}>
                <strong>{words.parts.stories.whatStudiesShow}</strong> {story.typicalResult.statement}
                <Citations citations={story.typicalResult.citations} footnotes={footnotes} />
              </p>
            )}
            <figcaption className={styles.caption}>
              {[
                story.displayName,
                words.vocabulary.testimonialKinds[story.kind],
                story.context,
                story.credentials,
                words.parts.stories.outcome(words.vocabulary.outcomes[story.outcome]),
                story.conflictOfInterest,
                story.editedForPrivacy ? words.parts.stories.editedForPrivacy : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </figcaption>
          </figure>
        ))}
      </div>
      <p className={groups.after}>
        <a {...words.formats.link(STORIES_PATH)}>{words.parts.stories.all}</a>
      </p>
    </>
  ),
}

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
