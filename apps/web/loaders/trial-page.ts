import 'server-only'
import {
  parseTrialPage,
  TRIAL_PAGE_QUERY,
  type TrialPage,
  trialPageTags,
} from '@healing-library/content/queries/trial-page'

import {readContent} from './read-content.ts'

/** One trial; null where none has the number. That answer is cached, too, until a trial is added. */
export async function loadTrialPage(nctId: string): Promise<TrialPage | null> {
  'use cache'
  return await readContent({
    query: TRIAL_PAGE_QUERY,
    params: {nctId},
    ask: (client, options) => client.fetch(TRIAL_PAGE_QUERY, {nctId}, options),
    parse: parseTrialPage,
    tags: (raw) => trialPageTags(nctId, raw),
  })
}
