import {acceptProposals, autoAccepted} from '../curate/accept.ts'
import {readRecord, readTrial} from '../curate/documents.ts'
import type {TrialChangeKind} from '../diff/field-kinds.ts'
import type {RegistryStore} from './registry-store.ts'

const RECORDS_A_ROUND = 50

/**
 * Accepts what waits in the queue and what a curator's rules accept by now. How many were accepted.
 * A record that somebody decides about at this moment is left to them.
 */
export async function applyRules(
  store: RegistryStore,
  kinds: readonly TrialChangeKind[],
  now: () => string,
): Promise<number> {
  if (kinds.length === 0) return 0
  const ids = await store.waiting(kinds)
  let accepted = 0
  for (let at = 0; at < ids.length; at += RECORDS_A_ROUND) {
    const records = [...(await store.documents(ids.slice(at, at + RECORDS_A_ROUND))).values()].map(readRecord)
    const trials = await store.documents(
      records.flatMap(({trial}) => trial?._ref ?? []),
      true,
    )
    const read = (id: string) => {
      const document = trials.get(id)
      return document && readTrial(document)
    }
    for (const record of records) {
      const id = record.trial?._ref ?? ''
      const fields = autoAccepted(record, kinds)
      const trial = {published: read(id), draft: read(`drafts.${id}`)}
      const {mutations} = acceptProposals({record, trial, fields, now: now()})
      if (mutations.length > 0 && (await store.tryCommit(mutations))) accepted += fields.length
    }
  }
  return accepted
}
