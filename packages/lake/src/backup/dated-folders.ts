import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'

const DATED = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z$/
const DAY_MS = 24 * 3600 * 1000

/** The name of a backup that is made now: it sorts by time, and every file system takes it. */
export const datedName = (now: Date): string => `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`

/**
 * Removes the backups of a folder that are older, and answers their names. The newest stays however old it is; what has
 * another kind of name is somebody else's.
 */
export async function removeOlder(folder: string, keepDays: number, now: Date): Promise<string[]> {
  const dated = (await readdir(folder)).filter((name) => DATED.test(name)).toSorted()
  const oldestMs = now.getTime() - keepDays * DAY_MS
  const removed = dated.slice(0, -1).filter((name) => madeAtMs(name) < oldestMs)
  for (const name of removed) await rm(join(folder, name), {recursive: true})
  return removed
}

const madeAtMs = (name: string): number => Date.parse(name.replace(DATED, '$1T$2:$3:$4Z'))
