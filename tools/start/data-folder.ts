import {randomBytes} from 'node:crypto'
import {mkdir, rm, statfs, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {StartError} from './start-error.ts'

/** Below this, builds and a growing history would fail half-way. */
const NEEDED_MB = 300

/** Makes the folder, and throws a StartError when nothing can be written there or its disk is as good as full. */
export async function checkDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    const probe = join(folder, `.probe-${randomBytes(4).toString('hex')}`)
    await writeFile(probe, 'x')
    await rm(probe)
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be written: ${reason(error)}`, {cause: error})
  }
  await checkSpace(folder, 'free some space, or set LAKE_DATA_DIR to another disk.')
}

/** Throws a StartError that ends in `advice` when the disk of a folder is as good as full. */
export async function checkSpace(folder: string, advice: string): Promise<void> {
  const {bavail, bsize} = await statfs(folder)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb < NEEDED_MB) {
    throw new StartError(
      `The disk of ${folder} has ${freeMb} MB left and ${NEEDED_MB} MB are needed: ${advice}`,
    )
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return 'the disk is full. Free some space, or set LAKE_DATA_DIR to another disk.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'no right to write there. Change its owner, or set LAKE_DATA_DIR to a folder of yours.'
  }
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return 'a file stands in its place. Move it, or set LAKE_DATA_DIR.'
  return error instanceof Error ? error.message : String(error)
}
