import {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../../errors.ts'

/** What a copy says of itself in its table `meta`. */
export const COPIED_AT = 'copiedAt'

/**
 * Copies a SQLite file into a new one: as it stands at this moment, whoever writes meanwhile. The copy is whole by
 * itself, with no `-wal` beside it, and says when it was made: who serves it will know that it was restored.
 */
export function copyDatabase(file: string, target: string, now: Date): void {
  const database = new DatabaseSync(file, {readOnly: true})
  try {
    database.exec('PRAGMA busy_timeout = 5000')
    database.prepare('VACUUM INTO ?').run(target)
    markAsCopy(target, now)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('storageFailed', `${file} was not copied to ${target}: ${reason}.`, {cause})
  } finally {
    database.close()
  }
}

function markAsCopy(target: string, now: Date): void {
  const copy = new DatabaseSync(target)
  try {
    copy.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(COPIED_AT, now.toISOString())
  } finally {
    copy.close()
  }
}
