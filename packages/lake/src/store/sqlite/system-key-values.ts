import type {DatabaseSync} from 'node:sqlite'

import type {Json} from '../../domain/json.ts'
import {parsedColumn} from './columns.ts'

/** The Studio's own settings, by user and key. */
export function systemKeyValues(database: DatabaseSync) {
  const select = database.prepare('SELECT value FROM key_values WHERE user_id = ? AND key = ?')
  const upsert = database.prepare('INSERT OR REPLACE INTO key_values (user_id, key, value) VALUES (?, ?, ?)')
  const count = database.prepare('SELECT count(*) AS keys FROM key_values WHERE user_id = ?')
  const deleteOfUser = database.prepare('DELETE FROM key_values WHERE user_id = ?')

  return {
    get: (userId: string, key: string): Json | undefined => {
      const row = select.get(userId, key)
      return row && parsedColumn(row['value'])
    },
    set: (userId: string, key: string, value: Json) => {
      upsert.run(userId, key, JSON.stringify(value))
    },
    count: (userId: string): number => Number(count.get(userId)?.['keys']),
    removeOfUser: (userId: string) => {
      deleteOfUser.run(userId)
    },
  }
}
