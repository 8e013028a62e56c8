import type {DatabaseSync} from 'node:sqlite'

import {z} from 'zod'

import type {Failures} from '../../auth/throttle.ts'

const row = z
  .object({count: z.number(), last_at_ms: z.number()})
  .transform(({count, last_at_ms}): Failures => ({count, lastAtMs: last_at_ms}))
  .optional()

/** Failed sign-ins, by account and by address: kept, so that a restart opens no new round of guesses. */
export function systemFailures(database: DatabaseSync) {
  const select = database.prepare('SELECT count, last_at_ms FROM sign_in_failures WHERE subject = ?')
  const upsert = database.prepare(
    `INSERT INTO sign_in_failures (subject, count, last_at_ms) VALUES (?, 1, ?)
     ON CONFLICT (subject) DO UPDATE SET count = count + 1, last_at_ms = excluded.last_at_ms`,
  )
  const decrement = database.prepare('UPDATE sign_in_failures SET count = count - 1 WHERE subject = ?')
  const deleteRow = database.prepare('DELETE FROM sign_in_failures WHERE subject = ?')
  const deleteOld = database.prepare('DELETE FROM sign_in_failures WHERE last_at_ms < ?')

  return {
    of: (subject: string): Failures | undefined => row.parse(select.get(subject)),
    add: (subject: string, nowMs: number) => {
      upsert.run(subject, nowMs)
    },
    takeBack: (subject: string) => {
      decrement.run(subject)
    },
    forget: (subject: string) => {
      deleteRow.run(subject)
    },
    forgetBefore: (ms: number) => {
      deleteOld.run(ms)
    },
  }
}
