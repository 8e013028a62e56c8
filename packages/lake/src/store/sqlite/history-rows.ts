import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'

import type {HistorySelection, StoredTransaction} from '../store.ts'
import {listColumn} from './columns.ts'

type Row = Record<string, SQLOutputValue>

/** The transactions of a dataset's file and what each did to its documents. */
export function historyRows(database: DatabaseSync) {
  const insertTransaction = database.prepare(
    'INSERT INTO transactions (sequence, id, timestamp, author, mutations, request) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const insertDocument = database.prepare(
    'INSERT INTO transaction_documents (document_id, sequence, was_there, is_there, apply, revert) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const selectById = database.prepare('SELECT * FROM transactions WHERE id = ?')
  const selectAfter = database.prepare(
    'SELECT * FROM transactions WHERE sequence > ? ORDER BY sequence LIMIT ?',
  )
  const selectLast = database.prepare('SELECT id, sequence FROM transactions ORDER BY sequence DESC LIMIT 1')
  const selectDocuments = database.prepare('SELECT * FROM transaction_documents WHERE sequence = ?')
  const selectTouching = {
    forwards: database.prepare(touching('ASC')),
    backwards: database.prepare(touching('DESC')),
  }

  const selectIds = database.prepare(
    'SELECT DISTINCT document_id FROM transaction_documents WHERE document_id > ? AND document_id < ?',
  )

  function insert(transaction: StoredTransaction): void {
    const {sequence, id, timestamp, author, mutations, request, documents} = transaction
    insertTransaction.run(sequence, id, timestamp, author, JSON.stringify(mutations), request)
    for (const {id: documentId, before, after, effects} of documents) {
      const apply = JSON.stringify(effects.apply)
      const revert = JSON.stringify(effects.revert)
      insertDocument.run(documentId, sequence, before ? 1 : 0, after ? 1 : 0, apply, revert)
    }
  }

  function stored(row: Row): StoredTransaction {
    const sequence = Number(row['sequence'])
    return {
      sequence,
      id: String(row['id']),
      timestamp: String(row['timestamp']),
      author: String(row['author']),
      mutations: listColumn(row['mutations']),
      request: String(row['request']),
      documents: selectDocuments.all(sequence).map((document) => ({
        id: String(document['document_id']),
        before: document['was_there'] === 1,
        after: document['is_there'] === 1,
        effects: {apply: listColumn(document['apply']), revert: listColumn(document['revert'])},
      })),
    }
  }

  function byId(id: string): StoredTransaction | undefined {
    const row = selectById.get(id)
    return row && stored(row)
  }

  /** Those from one place in the order of commits to another that touched one of the documents. */
  function select(selection: HistorySelection, from: number, to: number): StoredTransaction[] {
    const statement = selection.reverse ? selectTouching.backwards : selectTouching.forwards
    return statement.all(JSON.stringify(selection.documentIds), from, to, selection.limit).map(stored)
  }

  return {
    insert,
    byId,
    select,
    after: (sequence: number, limit: number) => selectAfter.all(sequence, limit).map(stored),
    documentIdsIn: (prefix: string) =>
      // The character after the dot: what lies between the two begins with the prefix.
      selectIds.all(prefix, prefix.replace(/\.$/, '/')).map((row) => String(row['document_id'])),
    last: () => {
      const row = selectLast.get()
      return row && {id: String(row['id']), sequence: Number(row['sequence'])}
    },
  }
}

function touching(direction: 'ASC' | 'DESC'): string {
  return `
    SELECT * FROM transactions WHERE sequence IN (
      SELECT sequence FROM transaction_documents WHERE document_id IN (SELECT value FROM json_each(?))
    ) AND sequence >= ? AND sequence <= ? ORDER BY sequence ${direction} LIMIT ?`
}
