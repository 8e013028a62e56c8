import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../../errors.ts'

/** One step of a schema; steps are only ever added. */
export type Migration = string

/** How long a lock that another process holds is waited for: a first start beside a command, a backup. */
const WAIT_FOR_LOCK_MS = 5000
const SQLITE_BUSY = 5

/**
 * Opens a SQLite file with the pragmas that durability rests on, checks it, and brings its schema up to date.
 * Several processes may open a new file at once: one of them makes its tables, the others wait for it.
 * Throws storageFailed when the file is damaged, stays locked or was written by a newer version: nothing is
 * changed then.
 */
export function openDatabase(file: string, migrations: readonly Migration[]): DatabaseSync {
  const isNew = !existsSync(file)
  const database = opened(file)
  try {
    writeAhead(database)
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    if (!isNew) check(database, file)
    migrate(database, file, migrations)
    return database
  } catch (cause) {
    database.close()
    if (cause instanceof LakeError) throw cause
    throw isBusy(cause) ? locked(file, cause) : damaged(file, cause)
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
    return new DatabaseSync(file, {timeout: WAIT_FOR_LOCK_MS})
  } catch (cause) {
    throw new LakeError(
      'storageFailed',
      `The file ${file} cannot be opened: ${reasonOf(cause)}. Is its folder there, and yours to write?`,
      {cause},
    )
  }
}

/** SQLite does not wait by itself where two connections turn the same new file to its write-ahead log. */
function writeAhead(database: DatabaseSync): void {
  const until = Date.now() + WAIT_FOR_LOCK_MS
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (cause) {
      if (!isBusy(cause) || Date.now() > until) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

function check(database: DatabaseSync, file: string): void {
  const rows = database.prepare('PRAGMA quick_check(1)').all()
  const result = rows[0]?.['quick_check']
  if (result !== 'ok') throw damaged(file, new Error(String(result).replaceAll('\n', ' ')))
}

function migrate(database: DatabaseSync, file: string, migrations: readonly Migration[]): void {
  if (versionOf(database) === migrations.length) return
  inTransaction(database, () => {
    const version = versionOf(database)
    if (version > migrations.length) {
      throw new LakeError(
        'storageFailed',
        `The file ${file} was written by a newer version (schema ${version}): update this installation.`,
      )
    }
    for (const step of migrations.slice(version)) database.exec(step)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY
}

function locked(file: string, cause: unknown): LakeError {
  return new LakeError(
    'storageFailed',
    `The file ${file} is in use by another process, which kept it locked for ${WAIT_FOR_LOCK_MS / 1000} seconds. Try again.`,
    {cause},
  )
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
