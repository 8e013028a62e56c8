import {oneOf} from '@healing-library/content/documents/parts'
import {TRIAL_SETTINGS_ID} from '@healing-library/content/documents/trial-settings'
import {REGISTRY_PRESENCES, SYNC_MODES} from '@healing-library/content/vocabulary/trials'
import {z} from 'zod'

import {listOf, maybe} from '../data/parts.ts'
import {IS_RECORD} from '../data/queue-records.ts'

const IS_TRIAL = '_type == "clinicalTrial" && !(_id in path("drafts.**"))'
const trial = '{_id, nctId, "title": briefTitle, "status": overallStatus, statusVerified}'
const MOST = 100

/** An open trial that its sponsor has not verified for two years is Unknown to the registry; half of that is stale. */
export const VERIFIED_WITHIN_DAYS = 365
/** A record that no sync has read for so long may say anything by now. */
export const FETCHED_WITHIN_DAYS = 30

/** What the registry has against what we hold, and everything that needs a look. $fetchedBefore, $verifiedBefore, $open. */
export const COVERAGE_QUERY = `{
  "searches": *[_id == "${TRIAL_SETTINGS_ID}"][0].queries[]{
    key, label, expression, "guide": guide->title,
    "found": count(*[${IS_RECORD} && presence == "found" && ^.key in queries]),
    "held": count(*[${IS_RECORD} && presence == "found" && defined(trial) && ^.key in queries]),
    "waiting": count(*[${IS_RECORD} && presence == "found" && !defined(trial) && !defined(rejected) && ^.key in queries]),
    "rejected": count(*[${IS_RECORD} && presence == "found" && defined(rejected) && ^.key in queries]),
  },
  "runs": *[_type == "syncRun" && !(_id in path("drafts.**"))]{
    query, mode, startedAt, finishedAt, dataTimestamp, registryTotal, seen, added, changed, left, failed,
  },
  "trials": count(*[${IS_TRIAL}]),
  "unverified": *[${IS_TRIAL} && overallStatus in $open && (!defined(statusVerified) || statusVerified < $verifiedBefore)] | order(statusVerified asc) [0...${MOST}] ${trial},
  "unfetched": *[${IS_RECORD} && defined(trial) && presence == "found" && fetchedAt < $fetchedBefore] | order(fetchedAt asc) [0...${MOST}] {_id, nctId, "title": snapshot.briefTitle, fetchedAt, "trial": trial._ref},
  "neverRead": *[${IS_TRIAL} && !(_id in *[${IS_RECORD}].trial._ref)] | order(nctId asc) [0...${MOST}] ${trial},
  "unlinked": *[${IS_TRIAL} && count(substances) in [null, 0]] | order(nctId asc) [0...${MOST}] ${trial},
  "absent": *[${IS_RECORD} && defined(trial) && presence in ["gone", "leftQuery"]] | order(nctId asc) [0...${MOST}] {_id, nctId, presence, "title": snapshot.briefTitle, "trial": trial._ref},
  "rejected": *[${IS_RECORD} && defined(rejected)] | order(rejected.at desc) [0...${MOST}] {_id, nctId, "title": snapshot.briefTitle, "reason": rejected.reason},
  "muted": *[${IS_RECORD} && count(mutedFields) > 0] | order(nctId asc) [0...${MOST}] {_id, nctId, "title": snapshot.briefTitle, mutedFields},
}`

const count = z.int().min(0)
const trialRow = z.object({
  _id: z.string(),
  nctId: maybe(z.string()),
  title: maybe(z.string()),
  status: maybe(z.string()),
  statusVerified: maybe(z.string()),
})
const recordRow = {_id: z.string(), nctId: z.string(), title: maybe(z.string())}

const run = z.object({
  query: z.string(),
  mode: oneOf(SYNC_MODES),
  startedAt: z.string(),
  finishedAt: maybe(z.string()),
  dataTimestamp: maybe(z.string()),
  registryTotal: maybe(count),
  seen: count,
  added: count,
  changed: count,
  left: count,
  failed: count,
})

const search = z.object({
  key: z.string(),
  label: z.string(),
  expression: z.string(),
  guide: maybe(z.string()),
  found: count,
  held: count,
  waiting: count,
  rejected: count,
})

const coverage = z.object({
  searches: listOf(search),
  runs: listOf(run),
  trials: count,
  unverified: listOf(trialRow),
  unfetched: listOf(z.object({...recordRow, fetchedAt: z.string(), trial: z.string()})),
  neverRead: listOf(trialRow),
  unlinked: listOf(trialRow),
  absent: listOf(z.object({...recordRow, presence: oneOf(REGISTRY_PRESENCES), trial: z.string()})),
  rejected: listOf(z.object({...recordRow, reason: maybe(z.string())})),
  muted: listOf(z.object({...recordRow, mutedFields: listOf(z.string())})),
})

export type Coverage = z.output<typeof coverage>
export type CoveredSearch = Coverage['searches'][number]
export type Run = Coverage['runs'][number]

export const parseCoverage = (value: unknown): Coverage => coverage.parse(value)

const OPEN = ['RECRUITING', 'NOT_YET_RECRUITING', 'ENROLLING_BY_INVITATION', 'ACTIVE_NOT_RECRUITING']

/** The parameters of the query, as of a time in milliseconds since 1970. */
export function coverageParams(nowMs: number) {
  const before = (days: number) => new Date(nowMs - days * 86_400_000).toISOString()
  return {
    fetchedBefore: before(FETCHED_WITHIN_DAYS),
    // A partial date ("2025-03") compares as text.
    verifiedBefore: before(VERIFIED_WITHIN_DAYS).slice(0, 10),
    open: OPEN,
  }
}

/** How our count stands to the registry's, in words. `total`: undefined where the registry was not asked. */
export function gapWords({found}: Pick<CoveredSearch, 'found'>, total: number | undefined): string {
  if (total === undefined) return 'not known'
  if (total === found) return 'complete'
  return total > found ? `${total - found} missing` : `${found - total} more than there are: run a full sync`
}
