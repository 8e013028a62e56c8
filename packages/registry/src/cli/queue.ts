import {CommandError} from '@healing-library/content/cli/command-error'
import {registryRecordId} from '@healing-library/content/documents/registry-record'
import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'

import {readRecord, type Proposal, type RegistryRecord} from '../curate/documents.ts'
import type {TrialChangeKind} from '../diff/field-kinds.ts'
import type {RegistryStore} from '../sync/registry-store.ts'
import {nctArguments} from './nct-arguments.ts'

const RECORDS_A_ROUND = 50

const isKind = (word: string): word is TrialChangeKind => Object.hasOwn(TRIAL_CHANGE_KINDS, word)

/** Throws a CommandError that names the kinds there are where a word is none of them. */
export function kindArguments(words: readonly string[]): TrialChangeKind[] {
  const wrong = words.filter((word) => !isKind(word))
  if (wrong.length > 0) {
    const names = Object.keys(TRIAL_CHANGE_KINDS).join(', ')
    throw new CommandError(`No kind of change is called ${wrong.join(', ')}. There are: ${names}.`, {
      usage: true,
    })
  }
  return words.filter(isKind)
}

/** Records that propose something, a few at a time: of these trials, or of all. */
export async function* waitingRecords(
  store: RegistryStore,
  words: readonly string[],
): AsyncGenerator<RegistryRecord, void, undefined> {
  const named = nctArguments(words).map(registryRecordId)
  const ids = named.length > 0 ? named : await store.waiting(Object.keys(TRIAL_CHANGE_KINDS))
  for (let at = 0; at < ids.length; at += RECORDS_A_ROUND) {
    const batch = ids.slice(at, at + RECORDS_A_ROUND)
    const documents = await store.documents(batch)
    for (const id of batch) {
      const document = documents.get(id)
      if (document) yield readRecord(document)
      else if (named.length > 0) {
        throw new CommandError(
          `The library has no record of ${id.replace('registry.', '')}: import it first.`,
        )
      }
    }
  }
}

/** The record's proposals of these kinds and fields; an empty list of either lets all through. */
export const wanted = (
  {proposals = []}: RegistryRecord,
  {kinds, fields}: {kinds: readonly TrialChangeKind[]; fields: readonly string[]},
): Proposal[] =>
  proposals.filter(
    ({kind, field}) =>
      (kinds.length === 0 || kinds.includes(kind)) && (fields.length === 0 || fields.includes(field)),
  )
