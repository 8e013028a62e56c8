import type {RegistryField, TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {diffSnapshots, type FieldChange} from '../diff/diff-snapshots.ts'
import {fieldHash} from '../diff/snapshot-hash.ts'
import type {Proposal, RegistryRecord} from './documents.ts'

/** What a curator has already said about a record. */
export type Decided = Pick<RegistryRecord, 'proposals' | 'ignored' | 'mutedFields'>

/**
 * What is to be proposed: the differences between what the trial shows and what the registry says, without what a
 * curator has muted or turned down at exactly this value. A change that was proposed before keeps the time at which it
 * was first seen.
 */
export function proposalsFor(
  shown: Partial<TrialSnapshot>,
  snapshot: TrialSnapshot,
  {proposals = [], ignored = [], mutedFields = []}: Decided,
  seenAt: string,
): Proposal[] {
  const muted = new Set<string>(mutedFields)
  const turnedDown = new Map<string, string>(ignored.map(({field, valueHash}) => [field, valueHash]))
  return diffSnapshots(shown, snapshot)
    .filter(({field}) => !muted.has(field) && turnedDown.get(field) !== fieldHash(snapshot, field))
    .map((change) => {
      const earlier = proposals.find((one) => one.field === change.field && saysSame(one, change))
      return toProposal(change, earlier?.seenAt ?? seenAt)
    })
}

/** `seenAt` is the instant at which the change was first seen. */
export const toProposal = (change: FieldChange, seenAt: string): Proposal => ({
  _key: change.field,
  _type: 'trialProposal',
  ...change,
  seenAt,
})

const saysSame = (proposal: Proposal, change: FieldChange): boolean =>
  proposal.kind === change.kind &&
  proposal.before === change.before &&
  proposal.after === change.after &&
  (proposal.lines ?? []).join('\n') === (change.lines ?? []).join('\n')

/** The proposals for these fields, each once, in the record's order. */
export const proposalsOf = ({proposals = []}: RegistryRecord, fields: readonly RegistryField[]): Proposal[] =>
  proposals.filter(({field}) => fields.includes(field))
