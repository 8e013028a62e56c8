import 'server-only'
import {type Home, HOME_QUERY, homeTags, parseHome} from '@healing-library/content/queries/home'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {cachePage, reportProblems} from './page-cache.ts'

/** The home page's content; null where there are no settings yet. */
export async function loadHome(): Promise<Home | null> {
  'use cache'
  const {result, isKept} = await keptResults.read(HOME_QUERY, () => client.fetch(HOME_QUERY, {}, UNCACHED))
  cachePage({tags: homeTags(result), isKept})
  return reportProblems(parseHome(result))
}
