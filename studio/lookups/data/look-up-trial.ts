import {publishedId} from '@healing-library/content/check/stored-document'
import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import type {CtgovClient} from '@healing-library/registry/ctgov/client'
import {normaliseNctId} from '@healing-library/registry/ctgov/nct-id'
import {STUDY_FIELDS} from '@healing-library/registry/ctgov/study'
import type {SanityClient} from '@sanity/client'

import {namesOf, readStudy} from '../../trials/add/found-trial.ts'
import {HOLDINGS_QUERY, parseHoldings, standingOf} from '../../trials/add/holdings.ts'

export type TrialLookUp =
  | {kind: 'noNumber'}
  | {kind: 'gone'; nctId: string}
  | {kind: 'broken'; problem: string}
  /** Another document of the library is this trial: it is opened, not doubled. */
  | {kind: 'held'; trialId: string; snapshot: TrialSnapshot}
  | {kind: 'found'; snapshot: TrialSnapshot}

/** What the registry says of a trial by its NCT number, and whether the library holds it. Throws RegistryError. */
export async function lookUpTrial(
  written: string,
  {registry, client, documentId}: {registry: CtgovClient; client: SanityClient; documentId: string},
): Promise<TrialLookUp> {
  const nctId = normaliseNctId(
    written.replace(/^https?:\/\/(?:www\.)?clinicaltrials\.gov\/study\//i, '').replace(/[/?#].*$/, ''),
  )
  if (nctId === undefined) return {kind: 'noNumber'}
  const answer = await registry.study(nctId, {fields: STUDY_FIELDS})
  if (answer.kind === 'gone') return {kind: 'gone', nctId}
  if (answer.kind === 'bad') return {kind: 'broken', problem: answer.problem}
  const read = readStudy(answer.study, [])
  if (read.kind === 'broken') return {kind: 'broken', problem: read.problem}
  const {trial} = read
  const holdings = parseHoldings(
    await client.fetch<unknown>(HOLDINGS_QUERY, {ids: namesOf(trial)}, {perspective: 'raw', tag: 'look-ups'}),
  )
  const others = {
    ...holdings,
    trials: holdings.trials.filter(({_id}) => publishedId(_id) !== publishedId(documentId)),
  }
  const standing = standingOf(trial, others)
  return standing.kind === 'held'
    ? {kind: 'held', trialId: publishedId(standing.trialId), snapshot: trial.snapshot}
    : {kind: 'found', snapshot: trial.snapshot}
}
