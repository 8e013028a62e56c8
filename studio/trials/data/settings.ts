import {oneOf} from '@healing-library/content/documents/parts'
import {TRIAL_SETTINGS_ID} from '@healing-library/content/documents/trial-settings'
import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {z} from 'zod'

import {listOf, maybe} from './parts.ts'

/** Which searches are followed and what needs no curator; nothing where nobody has set anything up. */
export const SETTINGS_QUERY = `*[_id == "${TRIAL_SETTINGS_ID}"][0]{
  "queries": queries[]{key, label, expression, "guide": guide._ref, aliases},
  autoAccept,
}`

const settings = z.object({
  queries: listOf(
    z.object({
      key: z.string(),
      label: z.string(),
      expression: z.string(),
      guide: maybe(z.string()),
      aliases: listOf(z.string()),
    }),
  ),
  autoAccept: listOf(oneOf(TRIAL_CHANGE_KINDS)),
})

export type TrialSettings = z.output<typeof settings>
export type FollowedQuery = TrialSettings['queries'][number]

export const parseSettings = (value: unknown): TrialSettings =>
  value === null ? {queries: [], autoAccept: []} : settings.parse(value)

/** Guides under which a trial belongs that these searches found. */
export const guidesOf = (queries: readonly string[], followed: readonly FollowedQuery[]): string[] => [
  ...new Set(followed.flatMap(({key, guide}) => (guide !== undefined && queries.includes(key) ? guide : []))),
]
