import {trialSnapshot, type TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import type {RawStudy} from '@healing-library/registry/ctgov/study'
import {toTrialSnapshot} from '@healing-library/registry/map/trial-snapshot'
import {relevanceOf, type Relevance} from '@healing-library/registry/relevance/relevance'

import type {FollowedQuery} from '../data/settings.ts'

/** A trial as the registry tells it, and what it has to do with the substances that the library follows. */
export type FoundTrial = {
  snapshot: TrialSnapshot
  relevance: Relevance
  /** Keys of the searches whose substance is an intervention of it. */
  queries: string[]
  /** The guides of these. */
  guides: string[]
}

export type Read = {kind: 'found'; trial: FoundTrial} | {kind: 'broken'; nctId: string; problem: string}

/** A record that does not fit is told with its number; it keeps nothing else from being read. */
export function readStudy(study: RawStudy, followed: readonly FollowedQuery[]): Read {
  const parsed = trialSnapshot.safeParse(toTrialSnapshot(study))
  if (parsed.success) return {kind: 'found', trial: judge(parsed.data, followed)}
  const [issue] = parsed.error.issues
  return {
    kind: 'broken',
    nctId: study.protocolSection.identificationModule.nctId,
    problem: `The record does not fit at ${issue?.path.join('.') ?? 'its top'}: ${issue?.message ?? ''}`,
  }
}

function judge(snapshot: TrialSnapshot, followed: readonly FollowedQuery[]): FoundTrial {
  const judged = followed.map((query) => ({query, relevance: relevanceOf(snapshot, query.aliases)}))
  const exact = judged.filter(({relevance}) => relevance.match === 'exact')
  const terms = (exact.length > 0 ? exact : judged).flatMap(({relevance}) => relevance.terms)
  return {
    snapshot,
    relevance: {match: exact.length > 0 ? 'exact' : 'fuzzy', terms: [...new Set(terms)]},
    queries: exact.map(({query}) => query.key),
    guides: [...new Set(exact.flatMap(({query}) => query.guide ?? []))],
  }
}

/** All numbers under which a trial is or was known. */
export const namesOf = ({snapshot: {nctId, aliases = []}}: FoundTrial): string[] => [nctId, ...aliases]
