import {STORIES_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadLibrary} from '../../../../../loaders/library.ts'
import {staticSlugs} from '../../../../../loaders/page-slugs.ts'
import {loadStories} from '../../../../../loaders/stories.ts'
import {messages} from '../../../../../messages/messages.ts'
import {PageData} from '../../../../../seo/page-data.tsx'
import {leadOf, StoriesPage, titleOf} from '../../../../../views/stories/stories-page.tsx'
import {storiesAboutPath, type StoryView} from '../../../../../views/stories/story-views.ts'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {stories: words} = messages('en')

export const generateStaticParams = () => staticSlugs('substanceGuide')

/** A substance of which nothing is told has a page as well: that it was withdrawn must not look like a mistake. */
async function loadView({params}: PageProps<'/stories/about/[slug]'>): Promise<StoryView | undefined> {
  const {slug} = await params
  const about = (await loadLibrary()).find((guide) => guide.slug === slug)
  return about && {about}
}

export async function generateMetadata(props: PageProps<'/stories/about/[slug]'>): Promise<Metadata> {
  const view = await loadView(props)
  if (view === undefined) return {title: 'Page not found'}
  return {
    title: titleOf(view, words),
    description: leadOf(view, words),
    alternates: {canonical: storiesAboutPath((await props.params).slug)},
  }
}

export default async function Page(props: PageProps<'/stories/about/[slug]'>) {
  const view = await loadView(props)
  if (view === undefined) notFound()
  const stories = await loadStories()
  return (
    <>
      <PageData
        above={[{name: words.title, path: STORIES_PATH}]}
        here={{name: titleOf(view, words), path: storiesAboutPath((await props.params).slug)}}
      />
      <StoriesPage stories={stories} view={view} words={words} />
    </>
  )
}
