import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'

import {LakeError} from '../errors.ts'
import {openLake} from '../open-lake.ts'
import {type Command, UsageError} from './command.ts'

export const exportCommand: Command = {
  usage: 'export FILE [--dataset NAME]',
  summary: 'writes every document, drafts included, to an NDJSON file; works while the lake serves',
  run: async (args, {dataDir, config, log, print}) => {
    const {file, dataset: name} = target(args, exportCommand.usage)
    const lake = openLake({dataDir, config, log})
    try {
      const documents = lake.parts.datasets.get(name)?.store.documents()
      if (!documents) throw new LakeError('notFound', `There is no dataset "${name}".`)
      const lines = documents.map((document) => `${JSON.stringify(document)}\n`)
      await pipeline(lines, createWriteStream(file, {flags: 'wx', mode: 0o600}))
      print(`${file}: ${documents.length} documents of ${name}`)
    } finally {
      lake.close()
    }
  },
}

export const backupCommand: Command = {
  usage: 'backup FILE [--dataset NAME]',
  summary: 'copies a dataset, history included, into a new SQLite file; works while the lake serves',
  run: async (args, {dataDir, config, log, print}) => {
    const {file, dataset: name} = target(args, backupCommand.usage)
    const lake = openLake({dataDir, config, log})
    try {
      const store = lake.parts.datasets.get(name)?.store
      if (!store) throw new LakeError('notFound', `There is no dataset "${name}".`)
      store.backup(file)
      print(
        `${file}: a copy of ${name}. To restore: stop the lake, put it in place of ${name}.sqlite (and remove ${name}.sqlite-wal).`,
      )
    } finally {
      lake.close()
    }
  },
}

function target(args: string[], usage: string): {file: string; dataset: string} {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {dataset: {type: 'string', default: 'production'}},
  })
  const [file] = positionals
  if (file === undefined) throw new UsageError(`usage: lake ${usage}`)
  return {file, dataset: values.dataset}
}
