import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'

import {type AuditEntry, auditEvent, type AuditEvent} from '../../audit/event.ts'
import {sealedText, sealOf} from '../../audit/seal.ts'
import {parseJson} from '../../domain/json.ts'
import type {AuditSelection} from '../store.ts'
import type {Migration} from './open-database.ts'

/** AUTOINCREMENT, so that the file remembers the last number that it gave; triggers, so that no slip changes a line. */
export const AUDIT_MIGRATION: Migration = `
  CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    actor TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE sequence >= NEW.sequence)
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
  CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
  CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
`

/**
 * The audit of one file. `append` runs within a SQLite transaction that whoever calls has begun: another process may
 * have added to the same file.
 */
export function auditRows(database: DatabaseSync) {
  const selectLast = database.prepare('SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1')
  const insert = database.prepare(
    'INSERT INTO audit (sequence, at, event, actor, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const selectAll = database.prepare('SELECT * FROM audit ORDER BY sequence')
  const selectIssued = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
  const newest = database.prepare(selection('DESC'))
  const oldest = database.prepare(selection('ASC'))

  return {
    append: (events: readonly AuditEvent[]): void => {
      if (events.length === 0) return
      const last = selectLast.get()
      let sequence = Number(last?.['sequence'] ?? 0)
      let previous = String(last?.['hash'] ?? '')
      for (const event of events) {
        sequence += 1
        const body = sealedText(event, sequence)
        const hash = sealOf(previous, body)
        insert.run(sequence, event.at, event.event, event.actor.id, body, previous, hash)
        previous = hash
      }
    },
    select: (log: string, asked: AuditSelection): AuditEntry[] => {
      const {since = '', until = '', events = [], actor = '', document = '', above = 0} = asked
      const below = asked.below ?? Number.MAX_SAFE_INTEGER
      const names = JSON.stringify(events)
      return (asked.oldestFirst ? oldest : newest)
        .all(
          above,
          below,
          since,
          until,
          until,
          names,
          names,
          actor,
          actor,
          actor,
          document,
          document,
          asked.limit,
        )
        .map((row) => entryOf(log, row))
    },
    /** All of them, in order, one after the other. */
    *all(log: string): Generator<AuditEntry> {
      for (const row of selectAll.iterate()) yield entryOf(log, row)
    },
    /** The highest sequence that the file ever gave. */
    lastIssued: (): number => Number(selectIssued.get()?.['seq'] ?? 0),
  }
}

function selection(direction: 'ASC' | 'DESC'): string {
  return `SELECT * FROM audit WHERE sequence > ? AND sequence < ?
    AND at >= ? AND (? = '' OR at < ?)
    AND (? = '[]' OR event IN (SELECT value FROM json_each(?)))
    AND (? = '' OR actor = ? OR json_extract(body, '$.actor.name') = ?)
    AND (? = '' OR EXISTS (SELECT 1 FROM json_each(body, '$.documents') WHERE value ->> 'id' = ?))
    ORDER BY sequence ${direction} LIMIT ?`
}

/** What does not read any more is shown as it is found: verifying says so. */
function entryOf(log: string, row: Record<string, SQLOutputValue>): AuditEntry {
  const columns = {at: String(row['at']), event: String(row['event'])}
  const parsed = auditEvent.safeParse(parseJson(String(row['body'])))
  const place = {
    log,
    sequence: Number(row['sequence']),
    previous: String(row['previous']),
    hash: String(row['hash']),
  }
  if (!parsed.success) return {...UNREADABLE, ...columns, ...place}
  // By these columns lines are found: one that says otherwise than its line must show.
  const {id} = parsed.data.actor
  const actor = id === row['actor'] ? parsed.data.actor : {...parsed.data.actor, id: String(row['actor'])}
  return {...parsed.data, ...columns, actor, ...place}
}

const UNREADABLE = {
  actor: {id: '<unreadable>', name: 'Unreadable', kind: 'anonymous' as const, roles: []},
  from: {by: 'nobody' as const},
  documents: [],
  note: 'This line was damaged: what it said cannot be read.',
} satisfies Pick<AuditEvent, 'actor' | 'from' | 'documents' | 'note'>
