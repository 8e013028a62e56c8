import 'server-only'
import {
  parseTrialNumbers,
  TRIAL_NUMBERS_QUERY,
  type TrialNumbers,
} from '@healing-library/content/queries/trial-page'

import {client, keptResults, UNCACHED} from './content-lake.ts'

/** The numbers of all trials: for the pages that are built ahead, and to tell their addresses from others. */
export async function fetchTrialNumbers(): Promise<TrialNumbers> {
  const rows = await client.fetch(TRIAL_NUMBERS_QUERY, {}, UNCACHED)
  await keptResults.keep(TRIAL_NUMBERS_QUERY, rows)
  return parseTrialNumbers(rows).value ?? []
}

/** The numbers as they were last fetched; undefined where they never were. */
export async function readKeptTrialNumbers(): Promise<TrialNumbers | undefined> {
  const kept: unknown = await keptResults.readKept(TRIAL_NUMBERS_QUERY)
  return kept === undefined ? undefined : (parseTrialNumbers(kept).value ?? [])
}
