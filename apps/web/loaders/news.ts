import 'server-only'
import {type News, NEWS_QUERY, newsTags, parseNews} from '@healing-library/content/queries/news'

import {nowMs} from './content-lake.ts'
import {readContent} from './read-content.ts'
import {storyLife} from './story-life.ts'

const NOTHING: News = {pages: [], publications: [], stories: []}

/** What feeds tell. Kept no longer than the first consent behind one of the stories holds. */
export async function loadNews(): Promise<News> {
  'use cache'
  const now = nowMs()
  const news = await readContent({
    query: NEWS_QUERY,
    ask: (client, options) => client.fetch(NEWS_QUERY, {}, options),
    parse: parseNews,
    tags: newsTags,
    secondsLeft: ({stories}) => storyLife(stories, now).secondsLeft,
  })
  return news === null ? NOTHING : {...news, stories: storyLife(news.stories, now).shown}
}
