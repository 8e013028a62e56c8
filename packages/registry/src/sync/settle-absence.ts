import {registryRecordId} from '@healing-library/content/documents/registry-record'
import type {Mutation} from '@sanity/client'

import {recordPatch, type RegistryRecord} from '../curate/documents.ts'
import {toProposal} from '../curate/proposals.ts'
import {goneChange} from '../diff/diff-snapshots.ts'

/** A record whose trial the registry no longer holds: kept, and told to a curator once where the library shows it. */
export function settleGone(record: RegistryRecord, now: string): Mutation[] {
  if (record.presence === 'gone') return []
  const tell = record.trial !== undefined && !record.mutedFields?.includes('nctId')
  const others = (record.proposals ?? []).filter(({field}) => field !== 'nctId')
  return [
    recordPatch(record, {
      set: {
        presence: 'gone',
        ...(tell && {proposals: [...others, toProposal(goneChange(record.nctId), now)]}),
      },
    }),
  ]
}

/** The record of a number under which the registry no longer keeps the trial: what is to be decided stands in the other. */
export function settleMerged(former: RegistryRecord, nctId: string, now: string): Mutation[] {
  if (former._id === registryRecordId(nctId) || former.rejected) return []
  const reason = `The registry keeps it as ${nctId}.`
  return [
    recordPatch(former, {
      set: {presence: 'gone', rejected: {_type: 'rejection', reason, at: now}},
      unset: ['trial', 'proposals'],
    }),
  ]
}
