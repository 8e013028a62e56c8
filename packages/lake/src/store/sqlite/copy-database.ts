import {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../../errors.ts'

/**
 * Copies a SQLite file into a new one: as it stands at this moment, whoever writes meanwhile. The copy is whole by
 * itself, with no `-wal` beside it.
 */
export function copyDatabase(file: string, target: string): void {
  const database = new DatabaseSync(file, {readOnly: true})
  try {
    database.exec('PRAGMA busy_timeout = 5000')
    database.prepare('VACUUM INTO ?').run(target)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('storageFailed', `${file} was not copied to ${target}: ${reason}.`, {cause})
  } finally {
    database.close()
  }
}
