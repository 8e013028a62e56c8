import type {RegistryField, TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import type {Mutation} from '@sanity/client'

import {acceptedWrites, autoAccepted} from '../curate/accept.ts'
import {recordOf, trialReference} from '../curate/candidate.ts'
import {recordPatch, type Proposal, type RegistryRecord, type TrialVersions} from '../curate/documents.ts'
import {proposalsFor, proposalsOf} from '../curate/proposals.ts'
import {historyRow, shownOf, trialPatches} from '../curate/trial-patch.ts'
import {automaticWrites, gapWrites, withWrites, type FieldWrites} from '../curate/writes.ts'
import {comparableText} from '../diff/comparable.ts'
import {leaderOf, PROPOSED_FIELDS, type TrialChangeKind} from '../diff/field-kinds.ts'

const REFRESH_AFTER_MS = 7 * 24 * 3_600_000

/** Every reading would write every record; a week is near enough for "last fetched" of a trial that we show. */
export const isOld = (fetchedAt: string | null, now: string): boolean =>
  Date.parse(now) - Date.parse(fetchedAt ?? '1970-01-01') >= REFRESH_AFTER_MS

/** What is known when a study has been read. */
export type StudyCase = {
  snapshot: TrialSnapshot
  /** Of the snapshot. */
  contentHash: string
  relevance: RegistryRecord['relevance']
  /** The record as it is stored; undefined for a trial that is seen for the first time. */
  record: RegistryRecord | undefined
  /** The library's trial, where it holds one. */
  trial: {id: string; versions: TrialVersions} | undefined
  /** Keys of the searches that find it now. */
  queries: readonly string[]
  presence: 'found' | 'leftQuery'
  autoAccept: readonly TrialChangeKind[]
  now: string
}

/** What reading one study comes to, before it is written. */
export type Settled = {
  outcome: 'added' | 'changed' | 'unchanged'
  /** All of them in one transaction. Empty: nothing is to be written. */
  mutations: Mutation[]
  /** Proposed anew or still, accepted by a rule, and filled in because the trial never had them. */
  proposed: number
  accepted: number
  filled: number
}

/**
 * What reading a study comes to. Of a trial of the library only fields of the registry's are written, and only those
 * that no curator needs to see: what its rules accept, what was never known, and how recent it is.
 */
export function settleStudy(study: StudyCase): Settled {
  const {snapshot, contentHash, record, trial, presence, now} = study
  const isLinked = record?.trial?._ref === trial?.id
  const queries = [...study.queries].toSorted()
  const base: RegistryRecord = {
    ...(record ?? recordOf({snapshot, fetchedAt: now, relevance: undefined, queries})),
    snapshot: {_type: 'trialSnapshot', ...snapshot},
    contentHash,
    fetchedAt: now,
    presence,
    queries,
    ...(study.relevance && {relevance: study.relevance}),
  }
  const toTrial = trial ? settleTrial(base, trial.versions, study, isLinked) : undefined
  const next = {
    snapshot: base.snapshot,
    contentHash,
    fetchedAt: now,
    presence,
    queries,
    ...(base.relevance && {relevance: base.relevance}),
    ...(trial && {trial: trialReference(trial.id), proposals: toTrial?.proposals ?? []}),
  }
  if (record && toTrial && isLinked && stays(record, study) && toTrial.mutations.length === 0) {
    const isSame = comparableText(toTrial.proposals) === comparableText(record.proposals)
    if (isSame) return {...NOTHING, outcome: 'unchanged', proposed: toTrial.proposals.length}
  }
  return {
    outcome: record ? (record.contentHash === contentHash ? 'unchanged' : 'changed') : 'added',
    mutations: [
      record
        ? recordPatch(record, {set: next, ...(!trial && {unset: ['trial', 'proposals']})})
        : {create: {...base, ...next}},
      ...(toTrial?.mutations ?? []),
    ],
    proposed: toTrial?.proposals.length ?? 0,
    accepted: toTrial?.accepted ?? 0,
    filled: toTrial?.filled ?? 0,
  }
}

const NOTHING = {mutations: [], proposed: 0, accepted: 0, filled: 0}

const stays = (record: RegistryRecord, {contentHash, presence, queries, now}: StudyCase): boolean =>
  record.contentHash === contentHash &&
  record.presence === presence &&
  comparableText(record.queries) === comparableText(queries) &&
  !isOld(record.fetchedAt, now)

type TrialPart = {proposals: Proposal[]; mutations: Mutation[]; accepted: number; filled: number}

function settleTrial(
  record: RegistryRecord,
  versions: TrialVersions,
  {snapshot, autoAccept, now}: StudyCase,
  wasCompared: boolean,
): TrialPart {
  const shown = shownOf(versions)
  if (!shown) return {proposals: [], mutations: [], accepted: 0, filled: 0}
  const gaps = wasCompared ? new Map() : gapsOf(shown, snapshot, record.mutedFields ?? [])
  const filled = withWrites(shown, gaps)
  const all = proposalsFor(filled, snapshot, record, now)
  const proposing: RegistryRecord = {...record, proposals: all}
  const taken = proposalsOf(proposing, autoAccepted(proposing, autoAccept))
  const proposals = all.filter((proposal) => !taken.includes(proposal))
  const state = {published: filled}
  const writes: FieldWrites = new Map([
    ...gaps,
    ...(taken.length > 0
      ? acceptedWrites({record: proposing, trial: state, now}, taken)
      : automaticWrites(filled, snapshot, proposals.length === 0)),
  ])
  const history = taken.map((proposal) => historyRow(proposal, now))
  return {
    proposals,
    mutations: trialPatches(versions, writes, history).mutations,
    accepted: taken.length,
    filled: gaps.size,
  }
}

/**
 * What somebody who thinks of taking part acts on: a curator sees it before the public does, also where the trial never
 * had it. What else a trial lacked is filled in; asking for thousands of titles and designs would hide these.
 */
const SEEN_FIRST: ReadonlySet<RegistryField> = new Set([
  'overallStatus',
  'sites',
  'eligibility',
  'contacts',
  'resultsPosted',
])

function isSeenFirst(field: RegistryField, {hasResults}: TrialSnapshot): boolean {
  // "No results" where there never were any is no news.
  if (field === 'hasResults') return hasResults === true
  const leader = leaderOf(field)
  return SEEN_FIRST.has(field) || (leader !== undefined && SEEN_FIRST.has(leader))
}

function gapsOf(
  shown: Partial<TrialSnapshot>,
  snapshot: TrialSnapshot,
  muted: readonly string[],
): FieldWrites {
  const fields = PROPOSED_FIELDS.filter((field) => !muted.includes(field) && !isSeenFirst(field, snapshot))
  return gapWrites(shown, snapshot, fields)
}
