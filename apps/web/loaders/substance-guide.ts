import 'server-only'
import {
  parseSubstanceGuide,
  SUBSTANCE_GUIDE_QUERY,
  substanceGuideTags,
  type SubstanceGuide,
} from '@healing-library/content/queries/substance-guide'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {cachePage, reportProblems} from './page-cache.ts'

/** One guide; null where no guide has the slug. That answer is cached, too, until a guide takes the slug. */
export async function loadSubstanceGuide(slug: string): Promise<SubstanceGuide | null> {
  'use cache'
  const {result, isKept} = await keptResults.read(`${SUBSTANCE_GUIDE_QUERY} ${JSON.stringify({slug})}`, () =>
    client.fetch(SUBSTANCE_GUIDE_QUERY, {slug}, UNCACHED),
  )
  cachePage({tags: substanceGuideTags(slug, result), isKept})
  return reportProblems(parseSubstanceGuide(result))
}
