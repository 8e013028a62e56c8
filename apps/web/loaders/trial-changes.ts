import 'server-only'
import {
  type ChangedTrial,
  parseChangedTrials,
  TRIAL_CHANGES_QUERY,
} from '@healing-library/content/queries/trial-page'
import {tagsForResult} from '@healing-library/content/tags'

import {cachePage, reportProblems} from './page-cache.ts'
import {readLake} from './read-lake.ts'

/** What happened to some trials. `ids` are ids of documents. */
export async function fetchTrialChanges(ids: string[]): Promise<ChangedTrial[]> {
  'use cache'
  const {result, isKept} = await readLake(
    `${TRIAL_CHANGES_QUERY} ${JSON.stringify(ids)}`,
    (client, options) => client.fetch(TRIAL_CHANGES_QUERY, {ids}, options),
  )
  cachePage({tags: tagsForResult(result), isKept})
  return reportProblems(parseChangedTrials(result)) ?? []
}
