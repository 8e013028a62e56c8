import {createWriteStream} from 'node:fs'
import {basename} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'

import {writeArchive} from '../archive/write-archive.ts'
import {byCommandLine} from '../audit/by-command-line.ts'
import {LakeError} from '../errors.ts'
import {openLake} from '../open-lake.ts'
import {type Command, UsageError} from './command.ts'

export const exportCommand: Command = {
  usage: 'export FILE [--dataset NAME]',
  summary:
    'writes every document, drafts included: with its assets to a .tar.gz that `sanity dataset import` takes, without them to anything else (NDJSON); works while the lake serves',
  run: async (args, {dataDir, config, log, operator, print}) => {
    const {file, dataset: name} = target(args, exportCommand.usage)
    const lake = openLake({dataDir, config, log, operator})
    try {
      const dataset = lake.parts.datasets.get(name)
      if (!dataset) throw new LakeError('notFound', `There is no dataset "${name}".`)
      const documents = dataset.store.documents()
      const noteExport = (withAssets: string) =>
        dataset.note({
          at: lake.parts.clock.now().toISOString(),
          event: 'exported',
          ...byCommandLine(operator),
          documents: [],
          count: documents.length,
          note: `to ${basename(file)}${withAssets}`,
        })
      if (file.endsWith('.tar.gz')) {
        const {originals} = lake.parts.assets
        const counts = await writeArchive(file, documents, {dataset: name, originals})
        await noteExport(`, with ${counts.assets} assets`)
        print(`${file}: ${counts.documents} documents and ${counts.assets} assets of ${name}`)
        return
      }
      const lines = documents.map((document) => `${JSON.stringify(document)}\n`)
      await pipeline(lines, createWriteStream(file, {flags: 'wx', mode: 0o600}))
      await noteExport('')
      print(`${file}: ${documents.length} documents of ${name}`)
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
