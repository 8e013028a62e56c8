import {parseArgs} from 'node:util'

import {readContent} from '../archive/content.ts'
import {byCommandLine} from '../audit/by-command-line.ts'
import {systemCaller} from '../auth/caller.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {transact} from '../dataset/transact.ts'
import {releaseOf} from '../domain/document-id.ts'
import {isObject, type Json, type JsonObject} from '../domain/json.ts'
import {applyMutation} from '../domain/mutation.ts'
import {importRelease} from '../domain/release-action.ts'
import {IMPORT_HEADER} from '../endpoints/mutate.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {openLake} from '../open-lake.ts'
import {lockHolder, takeLock} from '../server/lock.ts'
import type {ActionBody} from '../wire/action-body.ts'
import type {MutationBody} from '../wire/mutation-body.ts'
import {mutationsBody} from '../wire/mutation-body.ts'
import {fit} from '../wire/read-body.ts'
import {releaseImportAction} from '../wire/release-action-body.ts'
import {type Command, UsageError} from './command.ts'

export const importCommand: Command = {
  usage: 'import FILE [--dataset NAME] [--replace | --missing]',
  summary:
    'writes the documents of an NDJSON file, or documents and assets of a .tar.gz from `export` or `sanity dataset export`: all or nothing; --missing leaves what is there, --replace writes over it',
  run: async (args, {dataDir, port, config, log, operator, print}) => {
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
    const lake = openLake({dataDir, config, log, operator})
    let release = () => {}
    try {
      if (!running) release = takeLock(dataDir, 0)
      const dataset = lake.parts.datasets.get(values.dataset)
      if (!dataset) throw new LakeError('notFound', `There is no dataset "${values.dataset}".`)
      const {documents, assets, undo} = await readContent(file, lake.parts, dataset.name)
      const isRelease = ({_id}: JsonObject) => typeof _id === 'string' && releaseOf(_id) !== undefined
      const content = documents.filter((document) => !isRelease(document))
      const releases = documents.filter(isRelease)
      const mutations: Json[] = [
        ...assets.map((document) => ({createIfNotExists: document})),
        ...content.map((document) => ({[kind]: document})),
      ]
      const write = async () => {
        const body = {
          ...fit({mutations}, mutationsBody),
          actions: releases.map((release) => releaseImport(release, kind)),
        }
        return running
          ? throughServer(lake, running.port || port, dataset.name, body)
          : intoFiles(dataset, body, operator)
      }
      const operations = await write().catch(async (error: unknown) => {
        // Refused, not merely unanswered: then a document may name the files.
        if (error instanceof LakeError) await undo()
        throw error
      })
      const written = operations.slice(assets.length).filter((operation) => operation !== 'none').length
      const withAssets = file.endsWith('.tar.gz') ? `, ${assets.length} assets` : ''
      const withReleases = releases.length > 0 ? `, ${releases.length} releases` : ''
      print(
        `${file}: ${written} of ${content.length} documents${withAssets}${withReleases} written to ${dataset.name}`,
      )
    } finally {
      release()
      lake.close()
    }
  },
}

type Body = {mutations: MutationBody[]; actions: ReleaseImport[]}
type ReleaseImport = Extract<ActionBody, {actionType: 'sanity.action.release.import'}>

const IF_EXISTS = {create: 'fail', createOrReplace: 'replace', createIfNotExists: 'ignore'} as const

/** What describes a release comes by the action that `sanity dataset import` uses for it. */
function releaseImport(release: JsonObject, kind: keyof typeof IF_EXISTS): ReleaseImport {
  const action = {
    actionType: 'sanity.action.release.import',
    releaseId: typeof release['_id'] === 'string' ? (releaseOf(release['_id']) ?? null) : null,
    attributes: release,
    ifExists: IF_EXISTS[kind],
  }
  return fit(action, releaseImportAction)
}

/** No lake serves the folder: the documents go straight into its files. Answers what became of each. */
async function intoFiles(
  dataset: Dataset,
  {mutations, actions}: Body,
  operator: string | undefined,
): Promise<unknown[]> {
  const {results} = await transact(dataset, {
    caller: systemCaller(
      {id: 'import', displayName: byCommandLine(operator).actor.name},
      {by: 'command line'},
    ),
    isImport: true,
    transactionId: undefined,
    dryRun: false,
    autoGenerateArrayKeys: true,
    mutations: [],
    apply: (context) => {
      const written = mutations.flatMap((mutation) => applyMutation(mutation, context))
      for (const action of actions) importRelease(action, context)
      return written
    },
  })
  return results.map(({operation}) => operation)
}

/** A lake serves the folder: it must do the writing, so that its listeners and webhooks hear of it. */
async function throughServer(
  lake: Lake,
  port: number,
  dataset: string,
  {mutations, actions}: Body,
): Promise<unknown[]> {
  const administrator = lake.parts.config.roles.find(({administers}) => administers)
  if (!administrator)
    throw new LakeError('forbidden', 'No role of this lake administers: an import needs one.')
  const {record, token} = lake.parts.directory.addToken({label: 'import', roleNames: [administrator.name]})
  try {
    const send = (path: string, body: object) =>
      ask(`http://127.0.0.1:${port}/v2025-02-19/data/${path}`, token, JSON.stringify(body))
    const answer = await send(`mutate/${dataset}?autoGenerateArrayKeys=true`, {mutations})
    // Afterwards: a release may be in a state in which nothing more is put into it.
    if (actions.length > 0) await send(`actions/${dataset}`, {actions})
    return operationsIn(answer)
  } finally {
    lake.parts.directory.removeToken(record.id)
  }
}

/** Sends one request to a lake that serves. Throws what it says when it refuses. */
async function ask(url: string, token: string, body: string): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    [IMPORT_HEADER]: '1',
  }
  const response = await fetch(url, {method: 'POST', headers, body})
  const answer: unknown = await response.json()
  if (response.status === 413) {
    throw new LakeError(
      'tooLarge',
      `The import is larger than one request to a lake that serves may be (${messageIn(answer)}). Stop the lake, then import: its files have no such limit.`,
    )
  }
  if (!response.ok) throw new LakeError('mutation', `The lake refused the import: ${messageIn(answer)}`)
  return answer
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
