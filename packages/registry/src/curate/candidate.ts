import {registryRecordId} from '@healing-library/content/documents/registry-record'
import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {snapshotHash} from '../diff/snapshot-hash.ts'
import {recordPatch, type Curation, type RegistryRecord} from './documents.ts'

/** The id of a trial that is added from the registry. */
export const trialId = (nctId: string): string => `trial-${nctId.toLowerCase()}`

/** Weak: a trial may be unpublished while the registry goes on. */
export const trialReference = (id: string) => ({
  _type: 'reference' as const,
  _ref: id.replace(/^drafts\./, ''),
  _weak: true,
})

/** A record of what was just read. */
export const recordOf = ({
  snapshot,
  fetchedAt,
  relevance,
  queries,
}: Pick<RegistryRecord, 'snapshot' | 'fetchedAt' | 'relevance' | 'queries'>): RegistryRecord => ({
  _id: registryRecordId(snapshot.nctId),
  _type: 'registryRecord',
  nctId: snapshot.nctId,
  snapshot: {_type: 'trialSnapshot', ...snapshot},
  contentHash: snapshotHash(snapshot),
  fetchedAt,
  ...(queries && queries.length > 0 && {queries}),
  presence: 'found',
  ...(relevance && {relevance}),
})

/**
 * Adds a candidate to the library: a published trial with the registry's words, about the substances of these guides.
 * `isStored`: whether the record is in the Content Lake already; it is written too where it is not. Fails as a whole
 * when the trial exists.
 */
export function addTrial({
  record,
  guides,
  now,
  isStored = true,
}: {
  record: RegistryRecord
  /** Ids of substance guides. */
  guides: readonly string[]
  now: string
  isStored?: boolean
}): Curation & {trialId: string} {
  const id = trialId(record.nctId)
  const {_type: _, ...registry} = record.snapshot
  const trial = trialReference(id)
  const document = {
    ...registry,
    ...statusDay(registry, now),
    _id: id,
    _type: 'clinicalTrial',
    ...(guides.length > 0 && {
      substances: [...new Set(guides)].map((guide) => ({_key: guide, _type: 'reference', _ref: guide})),
    }),
  }
  const linked = isStored
    ? recordPatch(record, {set: {trial}, unset: ['rejected', 'proposals']})
    : {create: {...record, trial, rejected: undefined, proposals: undefined}}
  return {
    trialId: id,
    mutations: [{create: document}, linked],
    undo: [
      isStored
        ? {
            patch: {
              id: record._id,
              unset: ['trial'],
              ...(record.rejected && {set: {rejected: record.rejected}}),
            },
          }
        : {delete: {id: record._id}},
      {delete: {id}},
    ],
  }
}

const statusDay = ({overallStatus, statusAsOf}: TrialSnapshot, now: string) =>
  overallStatus !== undefined && statusAsOf === undefined ? {statusAsOf: now.slice(0, 10)} : {}

/** Says that a candidate is not for this library, and why. It is not proposed again. */
export function rejectCandidate({
  record,
  reason,
  now,
}: {
  record: RegistryRecord
  reason: string
  now: string
}): Curation {
  return {
    mutations: [recordPatch(record, {set: {rejected: {_type: 'rejection', reason, at: now}}})],
    undo: [
      {
        patch: {
          id: record._id,
          ...(record.rejected ? {set: {rejected: record.rejected}} : {unset: ['rejected']}),
        },
      },
    ],
  }
}

/** Puts a rejected candidate back into the queue. */
export const reconsiderCandidate = ({record}: {record: RegistryRecord}): Curation => ({
  mutations: [recordPatch(record, {unset: ['rejected']})],
  undo: record.rejected ? [{patch: {id: record._id, set: {rejected: record.rejected}}}] : [],
})

/** A candidate is a record of a trial that the library neither holds nor has turned down, and that still is there. */
export const isCandidate = ({trial, rejected, presence}: RegistryRecord): boolean =>
  trial === undefined && rejected === undefined && presence !== 'gone'
