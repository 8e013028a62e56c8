import 'server-only'
import {
  ABOUT_PAGE_QUERY,
  ABOUT_PAGES_QUERY,
  type AboutCard,
  type AboutPage,
  aboutPagesTags,
  aboutPageTags,
  parseAboutPage,
  parseAboutPages,
} from '@healing-library/content/queries/about'

import {nowMs} from './content-lake.ts'
import {dayOf} from './day-life.ts'
import {readContent} from './read-content.ts'

/** Every page about the library, by title. */
export async function loadAboutPages(): Promise<AboutCard[]> {
  'use cache'
  const pages = await readContent({
    query: ABOUT_PAGES_QUERY,
    ask: (client, options) => client.fetch(ABOUT_PAGES_QUERY, {}, options),
    parse: parseAboutPages,
    tags: aboutPagesTags,
  })
  return pages ?? []
}

/** One of them, and whether its review is overdue; null where none has the slug. */
export async function loadAboutPage(slug: string): Promise<{page: AboutPage; isOverdue: boolean} | null> {
  'use cache'
  const page = await readContent({
    query: ABOUT_PAGE_QUERY,
    params: {slug},
    ask: (client, options) => client.fetch(ABOUT_PAGE_QUERY, {slug}, options),
    parse: parseAboutPage,
    tags: (raw) => aboutPageTags(slug, raw),
  })
  return page && {page, isOverdue: page.nextReviewDue < dayOf(nowMs())}
}
