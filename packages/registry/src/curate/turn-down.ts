import type {RegistryField} from '@healing-library/content/documents/registry-shape'

import {fieldHash} from '../diff/snapshot-hash.ts'
import {recordPatch, type Curation, type RegistryRecord, type TrialVersions} from './documents.ts'
import {proposalsFor, proposalsOf} from './proposals.ts'
import {shownOf} from './trial-patch.ts'

/** Turns proposals down: the same value is not proposed again; what the registry changes after that is. */
export function ignoreProposals({
  record,
  fields,
  now,
}: {
  record: RegistryRecord
  fields: readonly RegistryField[]
  now: string
}): Curation {
  const turnedDown = proposalsOf(record, fields)
  if (turnedDown.length === 0) return {mutations: [], undo: []}
  const names = new Set(turnedDown.map(({field}) => field))
  const rows = turnedDown.map(({field}) => ({
    _key: field,
    _type: 'ignoredProposal' as const,
    field,
    valueHash: fieldHash(record.snapshot, field),
    ignoredAt: now,
  }))
  return change(record, {
    proposals: (record.proposals ?? []).filter(({field}) => !names.has(field)),
    ignored: [...(record.ignored ?? []).filter(({field}) => !names.has(field)), ...rows],
  })
}

/** Never proposes a field of this trial again, until it is unmuted. */
export function muteField({record, field}: {record: RegistryRecord; field: RegistryField}): Curation {
  if (record.mutedFields?.includes(field)) return {mutations: [], undo: []}
  return change(record, {
    proposals: (record.proposals ?? []).filter((proposal) => proposal.field !== field),
    mutedFields: [...(record.mutedFields ?? []), field],
  })
}

/** Proposes a field again, at once where the registry says something else than the trial shows. */
export function unmuteField({
  record,
  trial,
  field,
  now,
}: {
  record: RegistryRecord
  trial: TrialVersions
  field: RegistryField
  now: string
}): Curation {
  const mutedFields = (record.mutedFields ?? []).filter((muted) => muted !== field)
  if (mutedFields.length === (record.mutedFields ?? []).length) return {mutations: [], undo: []}
  const shown = shownOf(trial)
  const proposals = record.proposals ?? []
  const more = shown ? proposalsFor(shown, record.snapshot, {...record, mutedFields}, now) : []
  return change(record, {
    proposals: [...proposals, ...more.filter((proposal) => proposal.field === field)],
    mutedFields,
  })
}

type Lists = Partial<Pick<RegistryRecord, 'proposals' | 'ignored' | 'mutedFields'>>

/** Lists are set whole: the revision that the patch asks for keeps out what somebody else did meanwhile. */
function change(record: RegistryRecord, lists: Lists): Curation {
  const earlier = Object.keys(lists).map((name) => [
    name,
    Object.entries(record).find(([key]) => key === name)?.[1],
  ])
  return {
    mutations: [recordPatch(record, {set: lists})],
    undo: [
      {patch: {id: record._id, set: Object.fromEntries(earlier.map(([name, value]) => [name, value ?? []]))}},
    ],
  }
}
