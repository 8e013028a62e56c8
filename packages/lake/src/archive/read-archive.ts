import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'

import {createTarDecoder, type ParsedTarEntry} from 'modern-tar'

import type {LakeConfig} from '../config.ts'
import {LakeError} from '../errors.ts'
import {type ArchiveEntry, archiveEntry} from './archive-entry.ts'

/** What an archive may hold; one that claims or brings more is refused before it is read on. */
export type ArchiveLimits = Pick<
  LakeConfig['limits'],
  'maxArchiveEntries' | 'maxArchiveBytes' | 'maxAssetBytes'
>

/** Held in memory as one text each: V8 has no longer strings. */
const MAX_TEXT_BYTES = 500_000_000

/** Gives an entry's bytes; what is not asked for is skipped. */
type Visit = (entry: ArchiveEntry, read: () => Promise<Uint8Array>) => Promise<void>

/**
 * Reads a `.tar.gz` from its beginning to its end, one entry at a time. Nothing is written.
 * Throws badRequest for what is no archive, tooLarge for one that goes over the limits.
 */
export async function readArchive(file: string, limits: ArchiveLimits, visit: Visit): Promise<void> {
  const decoder = createTarDecoder({strict: true})
  const pouring = pourInto(decoder.writable, file, limits)
  try {
    await readEntries(decoder.readable, limits, visit)
    await pouring
  } catch (cause) {
    // What stopped the pouring is the reason, not that the decoder then found half an archive.
    const error: unknown = await pouring.then(
      () => cause,
      (first: unknown) => (first instanceof LakeError ? first : cause),
    )
    if (error instanceof LakeError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new LakeError('badRequest', `${file} cannot be read as a .tar.gz: ${reason}`, {cause: error})
  }
}

async function pourInto(
  writable: WritableStream<Uint8Array>,
  file: string,
  limits: ArchiveLimits,
): Promise<void> {
  const writer = writable.getWriter()
  // Its failures are told by the write that waits for it.
  writer.closed.catch(() => {})
  let total = 0
  try {
    await pipeline(createReadStream(file), createGunzip(), async (unzipped: AsyncIterable<Buffer>) => {
      for await (const chunk of unzipped) {
        // Counted as it comes out: what is skipped takes time, too.
        total += chunk.byteLength
        if (total > limits.maxArchiveBytes) throw tooLarge(`${limits.maxArchiveBytes} bytes unpacked`)
        await writer.write(chunk)
      }
    })
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => {})
    throw error
  }
}

async function readEntries(
  readable: ReadableStream<ParsedTarEntry>,
  limits: ArchiveLimits,
  visit: Visit,
): Promise<void> {
  const reader = readable.getReader()
  try {
    let entries = 0
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      entries += 1
      if (entries > limits.maxArchiveEntries) throw tooLarge(`${limits.maxArchiveEntries} entries`)
      await visitEntry(next.value, limits, visit)
    }
  } catch (error) {
    await reader.cancel(error).catch(() => {})
    throw error
  }
}

async function visitEntry(
  {header, body}: ParsedTarEntry,
  limits: ArchiveLimits,
  visit: Visit,
): Promise<void> {
  const entry = archiveEntry(header.name, header.type ?? 'file')
  const maxBytes = entry?.kind === 'asset' ? limits.maxAssetBytes : MAX_TEXT_BYTES
  if (entry && header.size > maxBytes) throw tooLarge(`${maxBytes} bytes for ${JSON.stringify(header.name)}`)
  let taken = false
  const read = async () => {
    taken = true
    return new Uint8Array(await new Response(body).arrayBuffer())
  }
  if (entry) await visit(entry, read)
  if (!taken) await body.cancel()
}

function tooLarge(limit: string): LakeError {
  return new LakeError('tooLarge', `The archive is larger than allowed: more than ${limit}.`)
}
