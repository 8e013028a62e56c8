import type {DatabaseSync} from 'node:sqlite'

import {z} from 'zod'

import {auditEvent, type AuditEvent} from '../../audit/event.ts'
import {isLakeDocument, type LakeDocument} from '../../domain/document.ts'
import type {Json} from '../../domain/json.ts'
import {byId} from '../../groq/perspective.ts'
import type {StoredTransaction, Transaction} from '../store.ts'
import {parsedColumn} from './columns.ts'
import {damaged} from './open-database.ts'

/** A transaction that is durable in the journal, and in no other table yet. */
export type JournalEntry = {
  stored: StoredTransaction
  states: readonly {id: string; after: LakeDocument | undefined}[]
  audit: readonly AuditEvent[]
}

/** What is larger is written to its tables at once. */
const MOST_CHANGES = 50
const MOST_CHARACTERS = 200_000

/**
 * Where a transaction is written first: one row at the end of one table. The tables that it belongs into have a page
 * each, which the disk would have to be waited for with every commit; they are written for many transactions at once.
 */
export function journalRows(database: DatabaseSync, file: string) {
  const insert = database.prepare('INSERT INTO journal (sequence, body) VALUES (?, ?)')
  const selectSequences = database.prepare('SELECT sequence FROM journal ORDER BY sequence')
  const selectAll = database.prepare('SELECT sequence, body FROM journal ORDER BY sequence')
  const remove = database.prepare('DELETE FROM journal WHERE sequence <= ?')

  return {
    /** Answers undefined when the transaction is too large for it: nothing was written. */
    append: (transaction: Transaction, sequence: number): JournalEntry | undefined => {
      if (transaction.changes.length > MOST_CHANGES) return undefined
      const entry = entryOf(transaction, sequence)
      const body = JSON.stringify(entry)
      if (body.length > MOST_CHARACTERS) return undefined
      insert.run(sequence, body)
      return entry
    },
    /** Another process may have moved some of what this one knows to their tables. */
    sequences: () => new Set(selectSequences.all().map((row) => Number(row['sequence']))),
    all: (): JournalEntry[] =>
      selectAll.all().map((row) => {
        const entry = parsedEntry(parsedColumn(row['body']))
        if (entry) return entry
        throw damaged(file, new Error(`the transaction ${String(row['sequence'])} cannot be read`))
      }),
    removeUpTo: (sequence: number) => {
      remove.run(sequence)
    },
  }
}

function entryOf(transaction: Transaction, sequence: number): JournalEntry {
  const {id, timestamp, author, mutations, request = '', changes, audit = []} = transaction
  return {
    stored: {
      sequence,
      id,
      timestamp,
      author,
      mutations,
      request,
      // The order in which the tables have them.
      documents: changes
        .map(({id, before, after, effects}) => ({
          id,
          before: before !== undefined,
          after: after !== undefined,
          effects,
        }))
        .sort((a, b) => byId({_id: a.id}, {_id: b.id})),
    },
    states: changes.map(({id, after}) => ({id, after})),
    audit,
  }
}

const json = z.json()
const shape = z.object({
  stored: z.object({
    sequence: z.int(),
    id: z.string(),
    timestamp: z.string(),
    author: z.string(),
    mutations: z.array(json),
    request: z.string(),
    documents: z.array(
      z.object({
        id: z.string(),
        before: z.boolean(),
        after: z.boolean(),
        effects: z.object({apply: z.array(json), revert: z.array(json)}),
      }),
    ),
  }),
  states: z.array(z.object({id: z.string(), after: json.optional()})),
  audit: z.array(auditEvent).default([]),
})

function parsedEntry(value: Json): JournalEntry | undefined {
  const {data} = shape.safeParse(value)
  return (
    data && {
      stored: data.stored,
      audit: data.audit,
      states: data.states.map(({id, after}) => ({id, after: isLakeDocument(after) ? after : undefined})),
    }
  )
}
