import 'server-only'
import {parseStories, STORIES_QUERY, storiesTags, type Story} from '@healing-library/content/queries/stories'

import {nowMs} from './content-lake.ts'
import {readContent} from './read-content.ts'
import {storyLife} from './story-life.ts'

/** Every story that may be shown today. What is kept of them ends with the first consent behind one. */
export async function loadStories(): Promise<Story[]> {
  'use cache'
  const now = nowMs()
  const stories = await readContent({
    query: STORIES_QUERY,
    ask: (client, options) => client.fetch(STORIES_QUERY, {}, options),
    parse: parseStories,
    tags: storiesTags,
    secondsLeft: (all) => storyLife(all, now).secondsLeft,
  })
  return storyLife(stories ?? [], now).shown
}
