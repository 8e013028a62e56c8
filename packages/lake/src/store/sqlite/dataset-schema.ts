import {AUDIT_MIGRATION} from './audit-rows.ts'
import type {Migration} from './open-database.ts'

/** The schema of a dataset's file, step by step. Steps are only added, never changed. */
export const DATASET_MIGRATIONS: readonly Migration[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL,
    mutations TEXT NOT NULL
  ) STRICT;
  CREATE TABLE transaction_documents (
    document_id TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES transactions (sequence),
    was_there INTEGER NOT NULL,
    is_there INTEGER NOT NULL,
    apply TEXT NOT NULL,
    revert TEXT NOT NULL,
    PRIMARY KEY (document_id, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX transaction_documents_by_sequence ON transaction_documents (sequence);
  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook TEXT NOT NULL,
    document_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at_ms INTEGER NOT NULL,
    last_status INTEGER,
    last_error TEXT
  ) STRICT;
  CREATE INDEX deliveries_due ON deliveries (next_attempt_at_ms) WHERE state = 'pending';
  `,
  `
  CREATE INDEX deliveries_in_order ON deliveries (webhook, document_id, id) WHERE state = 'pending';
  `,
  `
  ALTER TABLE transactions ADD COLUMN request TEXT NOT NULL DEFAULT '';
  `,
  `
  CREATE TABLE journal (sequence INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  `,
  AUDIT_MIGRATION,
]
