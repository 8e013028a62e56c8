import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

import {parseJson} from '../domain/json.ts'
import {LakeError} from '../errors.ts'

const holder = z.object({pid: z.int().positive(), port: z.int().nonnegative()})

/** Who serves a data directory: its process and its port. */
export type LockHolder = z.infer<typeof holder>

const fileIn = (dataDir: string) => join(dataDir, 'lake.lock')

/** The lake that serves this data directory now, if one does. */
export function lockHolder(dataDir: string): LockHolder | undefined {
  const read = readLock(fileIn(dataDir))
  return read && isAlive(read.pid) ? read : undefined
}

/**
 * One process at a time: the documents are held in memory, and two would not see each other's changes.
 * Throws conflict while another lives; a lock left behind by one that was killed is taken over.
 */
export function takeLock(dataDir: string, port: number): () => void {
  const other = lockHolder(dataDir)
  if (other && other.pid !== process.pid) {
    throw new LakeError(
      'conflict',
      `The data in ${dataDir} is served by another lake already (process ${other.pid}, port ${other.port}): stop that one first, or set LAKE_DATA_DIR.`,
    )
  }
  writeFileSync(fileIn(dataDir), JSON.stringify({pid: process.pid, port}))
  return () => {
    if (readLock(fileIn(dataDir))?.pid === process.pid) rmSync(fileIn(dataDir), {force: true})
  }
}

function readLock(file: string): LockHolder | undefined {
  try {
    return holder.safeParse(parseJson(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
