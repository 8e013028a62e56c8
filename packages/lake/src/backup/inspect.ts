import {existsSync} from 'node:fs'
import {basename, join} from 'node:path'

import type {LakeConfigInput} from '../config.ts'
import type {LakeDocument} from '../domain/document.ts'
import {openLake} from '../open-lake.ts'
import type {Log} from '../ports.ts'

/** What a folder of a lake holds: what a person compares after a restore. */
export type Contents = {
  datasets: {name: string; documents: number; lastTransactionAt: string | undefined; missingFiles: string[]}[]
  users: number
}

/**
 * Opens a folder as a lake would, and counts. Throws a LakeError for what a lake could not serve: a backup that this
 * has not seen is a hope.
 */
export function inspect(dataDir: string, {config, log}: {config: LakeConfigInput; log: Log}): Contents {
  const lake = openLake({dataDir, config, log})
  try {
    const datasets = [...lake.parts.datasets.values()].map(({name, store}) => {
      const documents = store.documents()
      const last = store.lastTransaction()
      return {
        name,
        documents: documents.length,
        lastTransactionAt: last && store.transaction(last.id)?.timestamp,
        missingFiles: documents.flatMap((document) => missingFile(dataDir, name, document)),
      }
    })
    return {datasets, users: lake.parts.directory.users().length}
  } finally {
    lake.close()
  }
}

/** In the words that backup and restore say. */
export function inWords({datasets, users}: Contents): string {
  const each = datasets.map(({name, documents, lastTransactionAt, missingFiles}) => {
    const missing =
      missingFiles.length === 0
        ? ''
        : `, but ${missingFiles.length} of its asset files are missing (${missingFiles.slice(0, 3).join(', ')})`
    return `${name} with its history: ${documents} documents, last changed ${lastTransactionAt ?? 'never'}${missing}`
  })
  return `${each.join('; ')}; ${users} ${users === 1 ? 'user' : 'users'} and tokens, assets`
}

function missingFile(dataDir: string, dataset: string, {_type, path}: LakeDocument): string[] {
  if (typeof path !== 'string' || !/^sanity\.(?:image|file)Asset$/.test(_type)) return []
  const kind = _type === 'sanity.imageAsset' ? 'images' : 'files'
  const name = basename(path)
  return existsSync(join(dataDir, 'assets', dataset, kind, name)) ? [] : [name]
}
