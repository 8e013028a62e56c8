import {aboutPath, guidePath, STORIES_PATH} from '@healing-library/content/paths'
import type {Story} from '@healing-library/content/queries/stories'

import type {StoriesWords} from '../../messages/en/stories.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {numberFootnotes} from '../guide/footnotes.ts'
import {type GuideFootnotes, ofRows} from '../guide/guide-citation.ts'
import {ReferenceList} from '../guide/reference-list.tsx'
import {StoryBalance} from './story-balance.tsx'
import {StoryCard} from './story-card.tsx'
import {bySubstance, inStoryView, type StoryView} from './story-views.ts'

import styles from './stories-page.module.css'

/** All stories under their substances, or a part of them; `stories` are all of them in either case. */
export function StoriesPage({
  stories,
  view,
  words,
}: {
  stories: readonly Story[]
  view?: StoryView
  words: StoriesWords
}) {
  const groups = bySubstance(view === undefined ? stories : inStoryView(stories, view))
  const footnotes: GuideFootnotes = numberFootnotes(
    groups.map(({about, stories: group}) => ({
      title: about.title,
      citations: ofRows(group.flatMap(({typicalResult}) => typicalResult ?? [])),
    })),
  )
  const illustrative = stories.filter((story) => story.illustrative).length
  return (
    <>
      <PageIntro title={titleOf(view, words)} lead={leadOf(view, words)} />
      <div className={styles.page}>
        {illustrative === 0 ? null : (
          <p className={styles.notice}>{words.illustrative(illustrative, stories.length)}</p>
        )}
        {stories.length === 0 ? <p>{words.none}</p> : null}
        {stories.length === 0 ? null : (
          <Section id="balance" title={words.balanceTitle} lead={words.balanceLead}>
            <StoryBalance stories={stories} view={view} words={words} />
          </Section>
        )}
        {groups.length === 0 && stories.length > 0 ? <p className={styles.none}>{words.noneHere}</p> : null}
        {groups.map(({about, stories: group}) => (
          <Section
            key={about._id}
            id={about.slug}
            title={about.title}
            lead={<a href={guidePath(about.slug)}>{words.guideOf(about.title)}</a>}
          >
            <div className={styles.stories}>
              {group.map((story) => (
                <StoryCard key={story._id} story={story} footnotes={footnotes} words={words.guide} />
              ))}
            </div>
          </Section>
        ))}
        {footnotes.references.length === 0 ? null : (
          <Section id="sources" title={words.sourcesTitle}>
            <ReferenceList footnotes={footnotes} words={words.guide} />
          </Section>
        )}
        <p className={styles.more}>
          {view === undefined ? null : <a href={STORIES_PATH}>{words.everything}</a>}
          <a href={aboutPath('stories')}>{words.howChosen}</a>
        </p>
      </div>
    </>
  )
}

export function titleOf(view: StoryView | undefined, words: StoriesWords): string {
  if (view === undefined) return words.title
  return 'about' in view ? words.aboutTitle(view.about.title) : words.outcomeTitle[view.outcome]
}

export function leadOf(view: StoryView | undefined, words: StoriesWords): string {
  if (view === undefined) return words.lead
  return 'about' in view ? words.aboutLead(view.about.title) : words.outcomeLead
}
