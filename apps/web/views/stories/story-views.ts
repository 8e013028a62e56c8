import {STORIES_PATH} from '@healing-library/content/paths'
import type {Story} from '@healing-library/content/queries/stories'
import {OUTCOMES} from '@healing-library/content/vocabulary/stories'

export type Outcome = keyof typeof OUTCOMES
/** A part of the stories that has a page of its own. */
export type StoryView = {about: {slug: string; title: string}} | {outcome: Outcome}

export const storiesAboutPath = (slug: string): string => `${STORIES_PATH}/about/${encodeURIComponent(slug)}`
export const storiesEndingPath = (outcome: Outcome): string => `${STORIES_PATH}/outcome/${outcome}`

/** Every ending has a page, told of or not: that nobody tells of it is worth knowing. */
export const ENDINGS: readonly Outcome[] = ['positive', 'mixed', 'negative']

export const isOutcome = (value: string): value is Outcome => Object.hasOwn(OUTCOMES, value)

export const inStoryView = (stories: readonly Story[], view: StoryView): Story[] =>
  stories.filter((story) =>
    'about' in view ? story.about.slug === view.about.slug : story.outcome === view.outcome,
  )

/** The substances of which something is told, each with its stories, in the order of the stories. */
export function bySubstance(stories: readonly Story[]): {about: Story['about']; stories: Story[]}[] {
  const groups = Map.groupBy(stories, ({about}) => about._id)
  return Array.from(groups.values(), (group) => group).flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{about: first.about, stories: group}]
  })
}
