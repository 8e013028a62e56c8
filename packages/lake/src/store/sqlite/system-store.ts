import {auditRows} from './audit-rows.ts'
import {openDatabase} from './open-database.ts'
import {systemFailures} from './system-failures.ts'
import {systemKeyValues} from './system-key-values.ts'
import {SYSTEM_MIGRATIONS} from './system-schema.ts'
import {systemSessions} from './system-sessions.ts'
import {systemTokens} from './system-tokens.ts'
import {systemUsers} from './system-users.ts'

export type SystemStore = ReturnType<typeof openSystemStore>

/** Opens (or makes) the file that holds users, sessions, tokens and settings. */
export function openSystemStore(file: string) {
  const database = openDatabase(file, SYSTEM_MIGRATIONS)
  return {
    database,
    users: systemUsers(database),
    sessions: systemSessions(database),
    tokens: systemTokens(database),
    failures: systemFailures(database),
    keyValues: systemKeyValues(database),
    audit: auditRows(database),
    /** When the file was made; `now` is kept when it is new. */
    createdAt: (now: string): string => {
      database.prepare("INSERT OR IGNORE INTO meta (key, value) VALUES ('createdAt', ?)").run(now)
      return String(database.prepare("SELECT value FROM meta WHERE key = 'createdAt'").get()?.['value'])
    },
  }
}
