import {randomUUID} from 'node:crypto'
import {mkdir, open, readFile, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'

import {isObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import type {ByteRange} from '../wire/byte-range.ts'
import {type AssetName, filenameOf} from './asset-name.ts'

/** The originals, as they were uploaded. */
export type AssetStore = {
  /** Durable when this resolves. Answers false when the very file is there already. Throws storageFull. */
  put: (dataset: string, name: AssetName, bytes: Uint8Array) => Promise<boolean>
  remove: (dataset: string, name: AssetName) => Promise<void>
  /** Undefined: not there. */
  read: (dataset: string, name: AssetName) => Promise<Buffer<ArrayBuffer> | undefined>
  /** Some of the bytes, from the first to the last, which must be there. */
  readPart: (dataset: string, name: AssetName, part: ByteRange) => Promise<Buffer<ArrayBuffer>>
  /** Undefined: not there. */
  sizeBytes: (dataset: string, name: AssetName) => Promise<number | undefined>
}

/** Keeps the originals under `<folder>/<dataset>/<images|files>/`. */
export function openAssetStore(folder: string): AssetStore {
  const fileOf = (dataset: string, name: AssetName) => join(folder, dataset, name.kind, filenameOf(name))

  return {
    put: async (dataset, name, bytes) => {
      const file = fileOf(dataset, name)
      // The name is made of the content: the same name and size is the same file.
      if ((await sizeOf(file)) === bytes.byteLength) return false
      try {
        await writeDurably(file, bytes)
        return true
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new LakeError('storageFull', `The file was not saved: ${reason}. Is the disk full?`, {cause})
      }
    },
    readPart: async (dataset, name, {first, last}) => {
      const handle = await open(fileOf(dataset, name), 'r')
      try {
        const bytes = Buffer.alloc(last - first + 1)
        for (let filled = 0; filled < bytes.byteLength;) {
          const {bytesRead} = await handle.read(bytes, filled, bytes.byteLength - filled, first + filled)
          if (bytesRead === 0) throw new Error(`The file ${filenameOf(name)} is shorter than it was.`)
          filled += bytesRead
        }
        return bytes
      } finally {
        await handle.close()
      }
    },
    sizeBytes: (dataset, name) => sizeOf(fileOf(dataset, name)),
    remove: (dataset, name) => rm(fileOf(dataset, name), {force: true}),
    read: async (dataset, name) => {
      try {
        return await readFile(fileOf(dataset, name))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
  }
}

/** Writes beside the name and renames: the name never stands for half a file, whenever the power fails. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, {recursive: true, mode: 0o700})
  const temporary = `${file}.${randomUUID()}.part`
  try {
    const handle = await open(temporary, 'w', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
    const directory = await open(folder, 'r')
    await directory.sync().finally(() => directory.close())
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return isObject(error) && error['code'] === 'ENOENT'
}
