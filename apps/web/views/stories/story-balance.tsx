import {STORIES_PATH} from '@healing-library/content/paths'
import type {Story} from '@healing-library/content/queries/stories'

import type {StoriesWords} from '../../messages/en/stories.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {
  bySubstance,
  ENDINGS,
  type Outcome,
  storiesAboutPath,
  storiesEndingPath,
  type StoryView,
} from './story-views.ts'

/** How the stories of each substance end. Each count of a whole row or column leads to those stories. */
export function StoryBalance({
  stories,
  view,
  words,
}: {
  stories: readonly Story[]
  view: StoryView | undefined
  words: StoriesWords
}) {
  const ending = (group: readonly Story[], outcome: Outcome) =>
    group.filter((story) => story.outcome === outcome).length
  const link = (href: string, text: string, isHere: boolean) => (
    <a href={href} aria-current={isHere ? 'page' : undefined}>
      {text}
    </a>
  )
  const outcomes = words.guide.vocabulary.outcomes
  const endingHere = view !== undefined && 'outcome' in view ? view.outcome : undefined
  const aboutHere = view !== undefined && 'about' in view ? view.about.slug : undefined
  return (
    <DataTable
      caption={words.balanceCaption}
      columns={[
        {key: 'substance', label: words.substance},
        ...ENDINGS.map((outcome) => ({key: outcome, label: outcomes[outcome]})),
        {key: 'total', label: words.total},
      ]}
      rows={[
        ...bySubstance(stories).map(({about, stories: group}) => ({
          key: about._id,
          cells: {
            substance: link(storiesAboutPath(about.slug), about.title, aboutHere === about.slug),
            ...Object.fromEntries(ENDINGS.map((outcome) => [outcome, ending(group, outcome)])),
            total: group.length,
          },
        })),
        {
          key: 'all',
          cells: {
            substance: link(STORIES_PATH, words.all, view === undefined),
            ...Object.fromEntries(
              ENDINGS.map((outcome) => [
                outcome,
                link(storiesEndingPath(outcome), String(ending(stories, outcome)), endingHere === outcome),
              ]),
            ),
            total: stories.length,
          },
        },
      ]}
    />
  )
}
