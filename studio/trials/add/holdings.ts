import {indexTrials} from '@healing-library/registry/sync/trial-index'
import {z} from 'zod'

import {listOf, maybe} from '../data/parts.ts'
import {type FoundTrial, namesOf} from './found-trial.ts'

/** What the library knows of some NCT numbers ($ids), earlier numbers included. */
export const HOLDINGS_QUERY = `{
  "trials": *[_type == "clinicalTrial" && (nctId in $ids || count(aliases[@ in $ids]) > 0)]{_id, nctId, aliases},
  "records": *[_type == "registryRecord" && nctId in $ids]{nctId, "trial": trial._ref, "reason": rejected.reason},
}`

const holdings = z.object({
  trials: listOf(z.object({_id: z.string(), nctId: maybe(z.string()), aliases: listOf(z.string())})),
  records: listOf(z.object({nctId: z.string(), trial: maybe(z.string()), reason: maybe(z.string())})),
})

export type Holdings = z.output<typeof holdings>

export const parseHoldings = (value: unknown): Holdings => holdings.parse(value)

/** How the library stands to a trial of the registry. */
export type Standing =
  | {kind: 'held'; trialId: string}
  | {kind: 'rejected'; reason: string}
  | {kind: 'waiting'}
  | {kind: 'new'}

export function standingOf(trial: FoundTrial, {trials, records}: Holdings): Standing {
  const [nctId = '', ...aliases] = namesOf(trial)
  const index = indexTrials(
    trials.map(({_id, nctId: number, aliases: known}) => ({_id, nctId: number ?? null, aliases: known})),
  )
  const trialId = index.find(nctId, aliases)
  if (trialId !== undefined) return {kind: 'held', trialId}
  const record = records.find((each) => each.nctId === nctId)
  if (record === undefined) return {kind: 'new'}
  return record.reason === undefined ? {kind: 'waiting'} : {kind: 'rejected', reason: record.reason}
}
