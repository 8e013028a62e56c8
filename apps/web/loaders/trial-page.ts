import 'server-only'
import {
  parseTrialPage,
  TRIAL_PAGE_QUERY,
  type TrialPage,
  trialPageTags,
} from '@healing-library/content/queries/trial-page'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {cachePage, reportProblems} from './page-cache.ts'

/** One trial; null where none has the number. That answer is cached, too, until a trial is added. */
export async function loadTrialPage(nctId: string): Promise<TrialPage | null> {
  'use cache'
  const {result, isKept} = await keptResults.read(`${TRIAL_PAGE_QUERY} ${JSON.stringify({nctId})}`, () =>
    client.fetch(TRIAL_PAGE_QUERY, {nctId}, UNCACHED),
  )
  cachePage({tags: trialPageTags(nctId, result), isKept})
  return reportProblems(parseTrialPage(result))
}
