import {z} from 'zod'

import {SYNC_MODES, TRIAL_CHANGE_KINDS} from '../vocabulary/trials.ts'
import {choices, documentOf, instant, list, oneOf, reference, rowOf, words} from './parts.ts'

/** Private by their ids, as drafts are. */
export const TRIAL_SETTINGS_ID = 'settings.trials'
/** By the `key` of a query of the trial settings; the dot keeps it from the public. */
export const syncRunId = (query: string): string => `syncRun.${query}`

const queryKey = words(60).regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'Use lower-case letters, digits and hyphens only.',
)

/** Which trials the library follows, and which of their changes need no curator. */
export const trialSettings = documentOf('trialSettings', {
  queries: list(
    rowOf('registryQuery', {
      key: queryKey,
      label: words(100),
      /** What is asked of the registry (`query.intr`, an Essie expression). */
      expression: words(1000),
      guide: reference.optional(),
      /** Names of the substance itself: an intervention that bears one is no look-alike. */
      aliases: z.array(words(100)).min(1, 'Give the name of the substance.'),
    }),
  ).optional(),
  autoAccept: choices(oneOf(TRIAL_CHANGE_KINDS)).optional(),
}).refine(({_id}) => _id.replace(/^drafts\./, '') === TRIAL_SETTINGS_ID, {
  path: ['_id'],
  message: `There is one document of settings for trials: “${TRIAL_SETTINGS_ID}”.`,
})

const count = z.int().min(0)

/** The last run of a query: what it found, and where one that was cut off goes on. */
export const syncRun = documentOf('syncRun', {
  query: queryKey,
  mode: oneOf(SYNC_MODES),
  startedAt: instant,
  finishedAt: instant.optional(),
  /** The registry's own word for its build (`/version`). */
  dataTimestamp: words(60).optional(),
  updatedSince: words(40).optional(),
  registryTotal: count.optional(),
  seen: count,
  added: count,
  changed: count,
  unchanged: count,
  left: count,
  failed: count,
  pageToken: words(2000).optional(),
}).refine(({_id, query}) => _id.replace(/^drafts\./, '') === syncRunId(query), {
  path: ['_id'],
  message: 'The id of a run is “syncRun.” and the key of its query.',
})
