import {STORIES_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadStories} from '../../../loaders/stories.ts'
import {messages} from '../../../messages/messages.ts'
import {StoriesPage} from '../../../views/stories/stories-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {stories: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: STORIES_PATH},
}

export default async function Page() {
  return <StoriesPage stories={await loadStories()} words={words} />
}
