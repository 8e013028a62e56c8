import {parseArgs} from 'node:util'

import {readContent} from '../archive/content.ts'
import {systemCaller} from '../auth/caller.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {transact} from '../dataset/transact.ts'
import {isObject, type Json} from '../domain/json.ts'
import {applyMutation} from '../domain/mutation.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {openLake} from '../open-lake.ts'
import {lockHolder, takeLock} from '../server/lock.ts'
import type {MutationBody} from '../wire/mutation-body.ts'
import {mutationsBody} from '../wire/mutation-body.ts'
import {fit} from '../wire/read-body.ts'
import {type Command, UsageError} from './command.ts'

export const importCommand: Command = {
  usage: 'import FILE [--dataset NAME] [--replace | --missing]',
  summary:
    'writes the documents of an NDJSON file, or documents and assets of a .tar.gz from `export` or `sanity dataset export`: all or nothing; --missing leaves what is there, --replace writes over it',
  run: async (args, {dataDir, port, config, log, print}) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        dataset: {type: 'string', default: 'production'},
        replace: {type: 'boolean', default: false},
        missing: {type: 'boolean', default: false},
      },
    })
    const [file] = positionals
    if (file === undefined || (values.replace && values.missing))
      throw new UsageError(`usage: lake ${importCommand.usage}`)
    const kind = values.replace ? 'createOrReplace' : values.missing ? 'createIfNotExists' : 'create'

    const running = lockHolder(dataDir)
    const lake = openLake({dataDir, config, log})
    let release = () => {}
    try {
      if (!running) release = takeLock(dataDir, 0)
      const dataset = lake.parts.datasets.get(values.dataset)
      if (!dataset) throw new LakeError('notFound', `There is no dataset "${values.dataset}".`)
      const {documents, assets, undo} = await readContent(file, lake.parts, dataset.name)
      const mutations: Json[] = [
        ...assets.map((document) => ({createIfNotExists: document})),
        ...documents.map((document) => ({[kind]: document})),
      ]
      const write = async () => {
        const body = fit({mutations}, mutationsBody)
        return running
          ? throughServer(lake, running.port || port, dataset.name, body.mutations)
          : intoFiles(dataset, body.mutations)
      }
      const operations = await write().catch(async (error: unknown) => {
        // Refused, not merely unanswered: then a document may name the files.
        if (error instanceof LakeError) await undo()
        throw error
      })
      const written = operations.slice(assets.length).filter((operation) => operation !== 'none').length
      const withAssets = file.endsWith('.tar.gz') ? `, ${assets.length} assets` : ''
      print(`${file}: ${written} of ${documents.length} documents${withAssets} written to ${dataset.name}`)
    } finally {
      release()
      lake.close()
    }
  },
}

/** No lake serves the folder: the documents go straight into its files. Answers what became of each. */
function intoFiles(dataset: Dataset, mutations: MutationBody[]): unknown[] {
  const {results} = transact(dataset, {
    caller: systemCaller('import'),
    transactionId: undefined,
    dryRun: false,
    autoGenerateArrayKeys: true,
    mutations: [],
    apply: (context) => mutations.flatMap((mutation) => applyMutation(mutation, context)),
  })
  return results.map(({operation}) => operation)
}

/** A lake serves the folder: it must do the writing, so that its listeners and webhooks hear of it. */
async function throughServer(
  lake: Lake,
  port: number,
  dataset: string,
  mutations: MutationBody[],
): Promise<unknown[]> {
  const administrator = lake.parts.config.roles.find(({administers}) => administers)
  if (!administrator)
    throw new LakeError('forbidden', 'No role of this lake administers: an import needs one.')
  const {record, token} = lake.parts.directory.addToken({label: 'import', roleNames: [administrator.name]})
  try {
    const response = await fetch(
      `http://127.0.0.1:${port}/v1/data/mutate/${dataset}?autoGenerateArrayKeys=true`,
      {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
        body: JSON.stringify({mutations}),
      },
    )
    const answer: unknown = await response.json()
    if (response.status === 413) {
      throw new LakeError(
        'tooLarge',
        `The import is larger than one request to a lake that serves may be (${messageIn(answer)}). Stop the lake, then import: its files have no such limit.`,
      )
    }
    if (!response.ok) throw new LakeError('mutation', `The lake refused the import: ${messageIn(answer)}`)
    return operationsIn(answer)
  } finally {
    lake.parts.directory.removeToken(record.id)
  }
}

function operationsIn(answer: unknown): unknown[] {
  const results = isObject(answer) ? answer['results'] : undefined
  return Array.isArray(results)
    ? results.map((result: unknown) => isObject(result) && result['operation'])
    : []
}

function messageIn(answer: unknown): string {
  const error = isObject(answer) ? answer['error'] : undefined
  const description = isObject(error)
    ? error['description']
    : isObject(answer)
      ? answer['message']
      : undefined
  return typeof description === 'string' ? description : JSON.stringify(answer)
}
