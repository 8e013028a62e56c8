import {STORIES_FEED_PATH, STORIES_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadStories} from '../../../loaders/stories.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {StoriesPage} from '../../../views/stories/stories-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {stories: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: STORIES_PATH, types: {'application/atom+xml': STORIES_FEED_PATH}},
}

export default async function Page() {
  const stories = await loadStories()
  return (
    <>
      <PageData here={{name: words.title, path: STORIES_PATH}} />
      <StoriesPage stories={stories} words={words} />
    </>
  )
}
