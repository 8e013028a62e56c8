import type {RegistryField} from '@healing-library/content/documents/registry-shape'

import type {TrialChangeKind} from '../diff/field-kinds.ts'
import {
  recordPatch,
  rowsWithKeys,
  type Curation,
  type Proposal,
  type RegistryRecord,
  type TrialVersions,
} from './documents.ts'
import {proposalsOf} from './proposals.ts'
import {historyRow, shownOf, trialPatches} from './trial-patch.ts'
import {automaticWrites, fieldWrites, withWrites, type FieldWrites} from './writes.ts'

type Decision = {record: RegistryRecord; trial: TrialVersions; now: string}

/**
 * Takes proposals over into the trial: its fields get the registry's values, its public history tells it, and the record
 * no longer proposes it. Fields without a proposal are passed over. Gives nothing to write where nothing is left to
 * accept or no trial is there.
 */
export function acceptProposals({
  record,
  trial,
  fields,
  now,
}: Decision & {fields: readonly RegistryField[]}): Curation {
  const accepted = proposalsOf(record, fields)
  const shown = shownOf(trial)
  if (accepted.length === 0 || shown === undefined) return {mutations: [], undo: []}
  const writes = acceptedWrites({record, trial, now}, accepted)
  const history = accepted.map((proposal) => historyRow(proposal, now))
  const patches = trialPatches(trial, writes, history)
  const keys = accepted.map(({_key}) => _key)
  return {
    mutations: [recordPatch(record, {unset: rowsWithKeys('proposals', keys)}), ...patches.mutations],
    undo: [
      {
        patch: {
          id: record._id,
          setIfMissing: {proposals: []},
          insert: {after: 'proposals[-1]', items: accepted},
        },
      },
      ...patches.undo,
    ],
  }
}

/** The values that accepting brings: those of the fields, of what goes with them, and how recent they are. */
export function acceptedWrites({record, trial, now}: Decision, accepted: readonly Proposal[]): FieldWrites {
  const {snapshot} = record
  const shown = shownOf(trial) ?? {}
  const left = (record.proposals ?? []).filter((proposal) => !accepted.includes(proposal))
  const writes = fieldWrites(
    snapshot,
    // A trial that is gone stays as it was last seen.
    accepted.filter(({kind}) => kind !== 'gone').map(({field}) => field),
  )
  if (writes.has('overallStatus')) {
    // A status without its day would mislead: where the registry gives none, it is the day on which we read it.
    writes.set('statusAsOf', snapshot.statusAsOf ?? now.slice(0, 10))
    writes.set('statusVerified', snapshot.statusVerified)
  }
  if (record.presence !== 'gone') {
    for (const [field, value] of automaticWrites(withWrites(shown, writes), snapshot, left.length === 0)) {
      writes.set(field, value)
    }
  }
  return writes
}

/** The fields of a record whose proposals need no curator, by the kinds that a curator chose (settings.trials). */
export const autoAccepted = (
  {proposals = []}: Pick<RegistryRecord, 'proposals'>,
  kinds: readonly TrialChangeKind[],
): RegistryField[] => proposals.filter(({kind}) => kinds.includes(kind)).map(({field}) => field)
