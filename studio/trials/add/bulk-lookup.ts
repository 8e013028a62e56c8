import type {CtgovClient} from '@healing-library/registry/ctgov/client'
import {readById} from '@healing-library/registry/sync/read-by-id'
import type {SanityClient} from '@sanity/client'

import type {FollowedQuery} from '../data/settings.ts'
import {type FoundTrial, namesOf, readStudy} from './found-trial.ts'
import {HOLDINGS_QUERY, parseHoldings, standingOf} from './holdings.ts'
import type {NumberRow} from './read-numbers.ts'

/** A row, and what will come of it. */
export type BulkRow = NumberRow & {
  outcome:
    | {kind: 'ready'; trial: FoundTrial}
    | {kind: 'held'; trialId: string; title: string}
    | {kind: 'skipped'; why: string}
    | {kind: 'problem'; why: string}
}

/** Looks all numbers of a list up: in the registry, and in the library. Nothing is written. */
export async function lookUp(
  rows: readonly NumberRow[],
  {
    registry,
    client,
    followed,
    signal,
    onProgress,
  }: {
    registry: CtgovClient
    client: SanityClient
    followed: readonly FollowedQuery[]
    signal: AbortSignal
    onProgress: (read: number, of: number) => void
  },
): Promise<BulkRow[]> {
  const wanted = rows.flatMap((row) => (row.kind === 'number' ? row.nctId : []))
  const found = new Map<string, FoundTrial>()
  const problems = new Map<string, string>()
  let read = 0
  for await (const batch of readById(registry, wanted, signal)) {
    for (const study of batch.studies) {
      const result = readStudy(study, followed)
      if (result.kind === 'broken') problems.set(result.nctId, result.problem)
      else for (const name of namesOf(result.trial)) found.set(name, result.trial)
    }
    for (const {nctId, problem} of batch.problems) if (nctId !== undefined) problems.set(nctId, problem)
    read += batch.studies.length + batch.gone.length + batch.problems.length
    onProgress(Math.min(read, wanted.length), wanted.length)
  }
  const ids = [...new Set([...found.values()].flatMap(namesOf))]
  const holdings = parseHoldings(await client.fetch<unknown>(HOLDINGS_QUERY, {ids}))
  const taken = new Map<string, number>()

  return rows.map((row): BulkRow => {
    if (row.kind === 'none') {
      const why = 'No NCT number: NCT and eight digits, such as NCT01945047.'
      return {...row, outcome: {kind: 'problem', why}}
    }
    if (row.kind === 'twice') {
      return {...row, outcome: {kind: 'skipped', why: `Stands in row ${row.firstRow} already.`}}
    }
    const trial = found.get(row.nctId)
    if (trial === undefined) {
      const why = problems.get(row.nctId) ?? 'The registry does not know this number.'
      return {...row, outcome: {kind: 'problem', why}}
    }
    const {nctId, briefTitle} = trial.snapshot
    const earlier = taken.get(nctId)
    if (earlier !== undefined) {
      return {...row, outcome: {kind: 'skipped', why: `Is ${nctId}, which stands in row ${earlier} already.`}}
    }
    taken.set(nctId, row.row)
    const standing = standingOf(trial, holdings)
    return standing.kind === 'held'
      ? {...row, outcome: {kind: 'held', trialId: standing.trialId, title: briefTitle}}
      : {...row, outcome: {kind: 'ready', trial}}
  })
}
