import {STORIES_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadStories} from '../../../../../loaders/stories.ts'
import {messages} from '../../../../../messages/messages.ts'
import {PageData} from '../../../../../seo/page-data.tsx'
import {leadOf, StoriesPage, titleOf} from '../../../../../views/stories/stories-page.tsx'
import {ENDINGS, isOutcome, storiesEndingPath} from '../../../../../views/stories/story-views.ts'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {stories: words} = messages('en')

export const generateStaticParams = () => ENDINGS.map((outcome) => ({outcome}))

export async function generateMetadata({params}: PageProps<'/stories/outcome/[outcome]'>): Promise<Metadata> {
  const {outcome} = await params
  if (!isOutcome(outcome)) return {title: 'Page not found'}
  return {
    title: titleOf({outcome}, words),
    description: leadOf({outcome}, words),
    alternates: {canonical: storiesEndingPath(outcome)},
  }
}

export default async function Page({params}: PageProps<'/stories/outcome/[outcome]'>) {
  const {outcome} = await params
  if (!isOutcome(outcome)) notFound()
  const stories = await loadStories()
  return (
    <>
      <PageData
        above={[{name: words.title, path: STORIES_PATH}]}
        here={{name: titleOf({outcome}, words), path: storiesEndingPath(outcome)}}
      />
      <StoriesPage stories={stories} view={{outcome}} words={words} />
    </>
  )
}
