import {STORIES_PATH} from '@healing-library/content/paths'

import {StoryCard} from '../../stories/story-card.tsx'
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
          <StoryCard key={story._id} story={story} footnotes={footnotes} words={words} />
        ))}
      </div>
      <p className={groups.after}>
        <a {...words.formats.link(STORIES_PATH)}>{words.parts.stories.all}</a>
      </p>
    </>
  ),
}
