import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rm, stat, utimes} from 'node:fs/promises'
import {join} from 'node:path'

import type {Clock, Log} from '../ports.ts'
import {writeDurably} from './asset-store.ts'

/** Renditions on disk, the least used of them thrown away first. */
export type RenditionCache = {
  /** The rendition of this name: found, or made now and kept. Made once, however many ask at the same time. */
  get: (name: string, make: () => Promise<Buffer>) => Promise<Buffer>
  /** Resolves when nothing is being written any more. */
  settled: () => Promise<void>
}

export function openRenditionCache(options: {
  folder: string
  maxBytes: number
  clock: Clock
  log: Log
}): RenditionCache {
  const {folder, maxBytes, clock, log} = options
  /** Sizes by file name, the least recently used first. */
  let sizes: Map<string, number> | undefined
  let opening: Promise<Map<string, number>> | undefined
  const making = new Map<string, Promise<Buffer>>()
  const writing = new Set<Promise<void>>()

  const known = async () => (sizes ??= await (opening ??= sizesIn(folder)))

  async function find(file: string): Promise<Buffer | undefined> {
    const all = await known()
    const size = all.get(file)
    if (size === undefined) return undefined
    all.delete(file)
    try {
      const bytes = await readFile(join(folder, file))
      all.set(file, size)
      await utimes(join(folder, file), clock.now(), clock.now())
      return bytes
    } catch {
      // Thrown away by somebody else: made anew.
      return undefined
    }
  }

  async function keep(file: string, bytes: Buffer): Promise<void> {
    if (bytes.byteLength > maxBytes / 10) return
    try {
      await writeDurably(join(folder, file), bytes)
      const all = await known()
      all.set(file, bytes.byteLength)
      await makeRoom(all)
    } catch (error) {
      // A cache that cannot be written costs time and nothing else.
      log.warn({error}, 'a rendition could not be kept')
    }
  }

  async function makeRoom(all: Map<string, number>): Promise<void> {
    let total = 0
    for (const size of all.values()) total += size
    for (const [file, size] of all) {
      if (total <= maxBytes) return
      all.delete(file)
      total -= size
      await rm(join(folder, file), {force: true})
    }
  }

  async function findOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const found = await find(file)
    if (found) return found
    const made = await make()
    const write = keep(file, made).finally(() => writing.delete(write))
    writing.add(write)
    return made
  }

  return {
    get: (name, make) => {
      const file = createHash('sha256').update(name).digest('hex')
      const running = making.get(file)
      if (running) return running
      const result = findOrMake(file, make).finally(() => making.delete(file))
      making.set(file, result)
      return result
    },
    settled: async () => {
      await Promise.all(writing)
    },
  }
}

async function sizesIn(folder: string): Promise<Map<string, number>> {
  await mkdir(folder, {recursive: true, mode: 0o700})
  const files = await Promise.all(
    (await readdir(folder)).map(async (file) => {
      const {size, mtimeMs} = await stat(join(folder, file))
      return {file, size, mtimeMs}
    }),
  )
  return new Map(files.toSorted((a, b) => a.mtimeMs - b.mtimeMs).map(({file, size}) => [file, size]))
}
