import {isRegistryField} from '@healing-library/content/documents/registry-shape'
import {acceptProposals} from '@healing-library/registry/curate/accept'
import {addTrial, reconsiderCandidate, rejectCandidate} from '@healing-library/registry/curate/candidate'
import {
  type Curation,
  readRecord,
  readTrial,
  type RegistryRecord,
  type TrialVersions,
} from '@healing-library/registry/curate/documents'
import {ignoreProposals, muteField, unmuteField} from '@healing-library/registry/curate/turn-down'
import type {SanityClient} from '@sanity/client'

import {commit, type Job} from './commit.ts'
import type {Proposal} from './queue-records.ts'

/** What a curator decided, about what was on the screen. */
export type Decision = {recordId: string} & (
  | {kind: 'accept' | 'ignore'; shown: readonly Proposal[]}
  | {kind: 'mute'; shown: readonly [Proposal]}
  | {kind: 'unmute'; field: string}
  | {kind: 'add'; guides: readonly string[]}
  | {kind: 'reject'; reason: string}
  | {kind: 'reconsider'}
)

/**
 * Carries a decision out in one transaction. It holds for what the curator saw: where a change was decided by somebody
 * else meanwhile, or is another by now, nothing is written. A record that changed otherwise is no reason to fail.
 */
export const decide =
  (decision: Decision): Job =>
  async (client, now) =>
    await commit(client, async () => {
      const {record, trial} = await readFor(client, decision.recordId)
      if (record === undefined) return {kind: 'gone'}
      if (!stillHolds(record, decision)) return {kind: 'decided'}
      return curate(decision, record, trial, now)
    })

async function readFor(
  client: SanityClient,
  recordId: string,
): Promise<{record: RegistryRecord | undefined; trial: TrialVersions}> {
  const document = await client.getDocument(recordId)
  if (!document) return {record: undefined, trial: {}}
  const record = readRecord(document)
  if (record.trial === undefined) return {record, trial: {}}
  const id = record.trial._ref
  const [published, draft] = await client.getDocuments([id, `drafts.${id}`])
  return {
    record,
    trial: {
      ...(published && {published: readTrial(published)}),
      ...(draft && {draft: readTrial(draft)}),
    },
  }
}

function stillHolds({proposals = [], trial, rejected}: RegistryRecord, decision: Decision): boolean {
  switch (decision.kind) {
    case 'accept':
    case 'ignore':
    case 'mute':
      return decision.shown.every((shown) => proposals.some((proposal) => saysSame(proposal, shown)))
    case 'add':
      return trial === undefined
    case 'reject':
      return trial === undefined && rejected === undefined
    case 'reconsider':
      return rejected !== undefined
    default:
      return true
  }
}

type Said = {
  field: string
  before?: string | undefined
  after?: string | undefined
  lines?: string[] | undefined
}

const saysSame = (one: Said, other: Said): boolean =>
  one.field === other.field &&
  one.before === other.before &&
  one.after === other.after &&
  (one.lines ?? []).join('\n') === (other.lines ?? []).join('\n')

function curate(decision: Decision, record: RegistryRecord, trial: TrialVersions, now: string): Curation {
  switch (decision.kind) {
    case 'accept':
      return acceptProposals({record, trial, fields: fieldsOf(decision.shown), now})
    case 'ignore':
      return ignoreProposals({record, fields: fieldsOf(decision.shown), now})
    case 'mute':
      return muteField({record, field: decision.shown[0].field})
    case 'unmute':
      return isRegistryField(decision.field)
        ? unmuteField({record, trial, field: decision.field, now})
        : {mutations: [], undo: []}
    case 'add':
      return addTrial({record, guides: decision.guides, now})
    case 'reject':
      return rejectCandidate({record, reason: decision.reason, now})
    default:
      return reconsiderCandidate({record})
  }
}

const fieldsOf = (shown: readonly Proposal[]) => shown.map(({field}) => field)
