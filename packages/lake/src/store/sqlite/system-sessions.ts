import type {DatabaseSync} from 'node:sqlite'

import {z} from 'zod'

const row = z
  .object({user_id: z.string(), ends_at_ms: z.number()})
  .transform(({user_id, ends_at_ms}) => ({userId: user_id, endsAtMs: ends_at_ms}))
  .optional()

/** Sids (traded once for a session) and sessions, by the digest of what their holder brings. */
export function systemSessions(database: DatabaseSync) {
  const insertSid = database.prepare('INSERT INTO sids (digest, user_id, ends_at_ms) VALUES (?, ?, ?)')
  const takeSid = database.prepare('DELETE FROM sids WHERE digest = ? RETURNING user_id, ends_at_ms')
  const endSids = database.prepare('DELETE FROM sids WHERE ends_at_ms <= ? OR user_id = ?')
  const insertSession = database.prepare(
    'INSERT INTO sessions (digest, user_id, ends_at_ms) VALUES (?, ?, ?)',
  )
  const selectSession = database.prepare('SELECT user_id, ends_at_ms FROM sessions WHERE digest = ?')
  const updateSession = database.prepare('UPDATE sessions SET ends_at_ms = ? WHERE digest = ?')
  const deleteSession = database.prepare('DELETE FROM sessions WHERE digest = ?')
  const endSessions = database.prepare('DELETE FROM sessions WHERE ends_at_ms <= ? OR user_id = ?')
  const nobody = ''

  return {
    addSid: (digest: string, userId: string, endsAtMs: number) => {
      insertSid.run(digest, userId, endsAtMs)
    },
    /** Answers the sid and forgets it: it is good once. */
    takeSid: (digest: string) => row.parse(takeSid.get(digest)),
    addSession: (digest: string, userId: string, endsAtMs: number) => {
      insertSession.run(digest, userId, endsAtMs)
    },
    session: (digest: string) => row.parse(selectSession.get(digest)),
    prolong: (digest: string, endsAtMs: number) => {
      updateSession.run(endsAtMs, digest)
    },
    /** False when there is none of that digest. */
    removeSession: (digest: string): boolean => deleteSession.run(digest).changes === 1,
    removeEnded: (nowMs: number) => {
      endSids.run(nowMs, nobody)
      endSessions.run(nowMs, nobody)
    },
    removeOfUser: (userId: string) => {
      endSids.run(0, userId)
      endSessions.run(0, userId)
    },
  }
}
