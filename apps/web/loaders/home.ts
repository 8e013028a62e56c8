import 'server-only'
import {type Home, HOME_QUERY, homeTags, parseHome} from '@healing-library/content/queries/home'

import {readContent} from './read-content.ts'

/** The home page's content; null where there are no settings yet. */
export async function loadHome(): Promise<Home | null> {
  'use cache'
  return await readContent({
    query: HOME_QUERY,
    ask: (client, options) => client.fetch(HOME_QUERY, {}, options),
    parse: parseHome,
    tags: homeTags,
  })
}
