import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {isObject} from '../../packages/lake/src/domain/json.ts'

/** A place that can be full, and have room again. */
export type SmallDisk = {
  /** How it is made: a test says so in its name. */
  way: 'a file system of its own' | 'a limit on the size of files'
  folder: string
  fill: (process: number | undefined) => void
  free: (process: number | undefined) => void
  remove: () => void
}

const SIZE_BYTES = 16_000_000

/** A file system in memory where mounting is allowed, else a limit on files: one of the two is always tried. */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'lake-small-disk-'))
  return mounted(folder) ? ownFileSystem(folder) : limitedFiles(folder)
}

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_BYTES}`, 'tmpfs', folder], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

function ownFileSystem(folder: string): SmallDisk {
  const ballast = join(folder, 'ballast')
  return {
    way: 'a file system of its own',
    folder,
    fill: () => {
      for (let blockBytes = 1_000_000; blockBytes >= 4096; blockBytes = Math.floor(blockBytes / 2)) {
        fillWith(ballast, Buffer.alloc(blockBytes))
      }
    },
    free: () => rmSync(ballast),
    remove: () => {
      execFileSync('umount', ['-l', folder])
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

function fillWith(file: string, block: Buffer): void {
  try {
    for (;;) writeFileSync(file, block, {flag: 'a'})
  } catch (error) {
    // Not by its class: Jest has an Error of its own.
    if (isObject(error) && error['code'] === 'ENOSPC') return
    throw error
  }
}

/** Nobody's files may grow over the limit, which `prlimit` lowers and lifts while the process runs. */
function limitedFiles(folder: string): SmallDisk {
  const limit = (process: number | undefined, bytes: string) => {
    if (process === undefined) throw new Error('whose limit?')
    execFileSync('prlimit', ['--pid', String(process), `--fsize=${bytes}:unlimited`])
  }
  return {
    way: 'a limit on the size of files',
    folder,
    fill: (process) => limit(process, '4096'),
    free: (process) => limit(process, 'unlimited'),
    remove: () => {
      if (existsSync(folder)) rmSync(folder, {recursive: true, force: true})
    },
  }
}
