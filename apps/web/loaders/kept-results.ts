import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import type {SharedCache} from '../shared-cache/shared-cache.ts'
import type {Log} from './log.ts'

/** What a read brought: fresh from the Content Lake, or the last that came from it while it does not answer. */
export type KeptRead<Result> = {result: Result; isKept: boolean}

/**
 * The last good result of each query, on disk. Expiring a tag makes the next visitor wait for a fresh render; if
 * the Content Lake is away just then, Next would answer 500 for a page that stood a second ago. With this the page
 * stands, as it last was. A result of null is an answer too (unpublished, withdrawn): it clears what was kept.
 *
 * Names tell queries apart: their whole text and parameters, so that a changed query finds nothing old.
 */
export function createKeptResults({
  directory,
  log,
  newId,
  shared = () => undefined,
}: {
  directory: string
  log: Pick<Log, 'warn'>
  newId: () => string
  /** Where several instances of the site keep together: what one has seen taken back, no other shows any more. */
  shared?: () => Pick<SharedCache, 'result' | 'keepResult'> | undefined
}) {
  const keyOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32)
  const fileOf = (name: string) => join(directory, `${keyOf(name)}.json`)

  async function write(file: string, result: unknown): Promise<void> {
    if (result === null) return rm(file, {force: true})
    await mkdir(directory, {recursive: true})
    // Renamed into place, so that a reader never meets half a file.
    const unfinished = `${file}.${newId()}`
    await writeFile(unfinished, JSON.stringify(result))
    await rename(unfinished, file)
  }

  async function keep(name: string, result: unknown): Promise<void> {
    const file = fileOf(name)
    await write(file, result).catch((error: unknown) => {
      log.warn('result-not-kept', {file, reason: String(error)})
    })
    await shared()?.keepResult(keyOf(name), JSON.stringify(result))
  }

  /** What was kept under a name; undefined where nothing was, or where it cannot be read. */
  async function readKept(name: string) {
    try {
      // Written above, from a result of the same query: the text is of its type.
      const json = (await shared()?.result(keyOf(name))) ?? (await readFile(fileOf(name), 'utf8'))
      return JSON.parse(json) ?? undefined
    } catch {
      return undefined
    }
  }

  /** Fetches and keeps; where fetching fails, what was kept. Throws the failure where nothing was. */
  async function read<Result>(name: string, fetchFresh: () => Promise<Result>): Promise<KeptRead<Result>> {
    let result: Result
    try {
      result = await fetchFresh()
    } catch (error) {
      const kept: Result | undefined = await readKept(name)
      if (kept === undefined) throw error
      log.warn('content-lake-unreachable', {shown: 'the last result that came', reason: String(error)})
      return {result: kept, isKept: true}
    }
    await keep(name, result)
    return {result, isKept: false}
  }

  return {read, readKept, keep}
}
