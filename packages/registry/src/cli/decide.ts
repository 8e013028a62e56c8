import {parseArgs} from 'node:util'

import {CommandError} from '@healing-library/content/cli/command-error'
import type {RegistryField} from '@healing-library/content/documents/registry-shape'

import {acceptProposals} from '../curate/accept.ts'
import {readTrial, type Curation, type RegistryRecord} from '../curate/documents.ts'
import {ignoreProposals} from '../curate/turn-down.ts'
import type {RegistryStore} from '../sync/registry-store.ts'
import type {ExitCode, TrialsCommand, TrialsContext} from './context.ts'
import {kindArguments, waitingRecords, wanted} from './queue.ts'
import {storeOf} from './writer.ts'

type Decide = (
  record: RegistryRecord,
  fields: readonly RegistryField[],
  store: RegistryStore,
  now: string,
) => Promise<Curation>

const OPTIONS = '(NCT… | --all) [--kind KIND]… [--field FIELD]…'

/** Writes, one transaction for each record; 3 where one of them could not be decided about. */
export const acceptCommand: TrialsCommand = {
  usage: `accept ${OPTIONS}`,
  summary: 'takes proposed changes over into the public trials, and tells them in their history',
  run: (args, context) =>
    decide(args, context, 'accepted', async (record, fields, store, now) => {
      const id = record.trial?._ref
      const documents = await store.documents(id === undefined ? [] : [id], true)
      const read = (name: string) => {
        const document = documents.get(name)
        return document && readTrial(document)
      }
      return acceptProposals({
        record,
        trial: {published: read(id ?? ''), draft: read(`drafts.${id}`)},
        fields,
        now,
      })
    }),
}

/** Writes, one transaction for each record; 3 where one of them could not be decided about. */
export const ignoreCommand: TrialsCommand = {
  usage: `ignore ${OPTIONS}`,
  summary: 'turns proposed changes down: the same value is not proposed again',
  run: (args, context) =>
    decide(args, context, 'turned down', async (record, fields, _store, now) =>
      ignoreProposals({record, fields, now}),
    ),
}

async function decide(
  args: readonly string[],
  context: TrialsContext,
  done: string,
  make: Decide,
): Promise<ExitCode> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: {type: 'boolean', default: false},
      kind: {type: 'string', multiple: true, default: []},
      field: {type: 'string', multiple: true, default: []},
    },
  })
  if (values.all === positionals.length > 0) {
    throw new CommandError('Name the trials by their NCT numbers, or say --all.', {usage: true})
  }
  const filter = {kinds: kindArguments(values.kind), fields: values.field}
  const store = storeOf(context)
  let changes = 0
  let trials = 0
  let failed = 0
  for await (const record of waitingRecords(store, positionals)) {
    context.stop.throwIfAborted()
    const fields = wanted(record, filter).map(({field}) => field)
    if (fields.length === 0) continue
    const {mutations} = await make(record, fields, store, context.now())
    if (mutations.length > 0 && (await store.tryCommit(mutations))) {
      changes += fields.length
      trials += 1
    } else {
      failed += 1
      context.tell(
        mutations.length === 0
          ? `${record.nctId}: its trial is not in the library any more.`
          : `${record.nctId}: somebody else decided about it just now. Run the command again.`,
      )
    }
  }
  context.print(`${changes} changes of ${trials} trials ${done}.`)
  return failed > 0 ? 3 : 0
}
