import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../../errors.ts'

/** One step of a schema; steps are only ever added. */
export type Migration = string

/**
 * Opens a SQLite file with the pragmas that durability rests on, checks it, and brings its schema up to date.
 * Throws storageFailed when the file is damaged or was written by a newer version: nothing is changed then.
 */
export function openDatabase(file: string, migrations: readonly Migration[]): DatabaseSync {
  const isNew = !existsSync(file)
  const database = opened(file)
  try {
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
    )
    if (!isNew) check(database, file)
    migrate(database, file, migrations)
    return database
  } catch (cause) {
    database.close()
    throw cause instanceof LakeError ? cause : damaged(file, cause)
  }
}

/** Runs `work` in one transaction: all of it is durable when this returns, or none of it. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (cause) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw asStorageError(cause)
  }
}

function opened(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file)
  } catch (cause) {
    throw new LakeError(
      'storageFailed',
      `The file ${file} cannot be opened: ${reasonOf(cause)}. Is its folder there, and yours to write?`,
      {cause},
    )
  }
}

function check(database: DatabaseSync, file: string): void {
  const rows = database.prepare('PRAGMA quick_check(1)').all()
  const result = rows[0]?.['quick_check']
  if (result !== 'ok') throw damaged(file, new Error(String(result).replaceAll('\n', ' ')))
}

function migrate(database: DatabaseSync, file: string, migrations: readonly Migration[]): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  if (version > migrations.length) {
    throw new LakeError(
      'storageFailed',
      `The file ${file} was written by a newer version (schema ${version}): update this installation.`,
    )
  }
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue
    inTransaction(database, () => database.exec(`${step}; PRAGMA user_version = ${index + 1}`))
  }
}

/** The error of a file that is not what the lake wrote: it names the file, and what to do. */
export function damaged(file: string, cause: unknown): LakeError {
  return new LakeError(
    'storageFailed',
    `The file ${file} is damaged (${reasonOf(cause)}). Move it away and put back a copy made with "npm run lake -- backup DIR".`,
    {cause},
  )
}

/** What went wrong, in words for who wanted to save something. */
export function asStorageError(cause: unknown): LakeError {
  if (cause instanceof LakeError) return cause
  const reason = reasonOf(cause)
  if (/full|disk I\/O/i.test(reason)) {
    return new LakeError(
      'storageFull',
      `Nothing was saved: the disk is full or cannot be written (${reason}).`,
      {cause},
    )
  }
  return new LakeError('storageFailed', `Nothing was saved: ${reason}.`, {cause})
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
