import {createWriteStream} from 'node:fs'
import {rm} from 'node:fs/promises'
import {basename} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'

import {createTarPacker} from 'modern-tar'

import type {AssetStore} from '../assets/asset-store.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {archivePathOf, assetNameOf, withAssetPlaceholders} from './asset-references.ts'

/** What says where a file is, and is made anew where it is imported. Evidence: `@sanity/export` (EXCLUDE_PROPS). */
const OF_THIS_PLACE = new Set(['_id', '_type', 'assetId', 'extension', 'mimeType', 'path', 'uploadId', 'url'])

/**
 * Writes a dataset as `@sanity/export` does: `data.ndjson`, `assets.json`, `images/` and `files/` in one folder of a
 * `.tar.gz`. Throws notFound when an asset's file is missing; no file stays then.
 */
export async function writeArchive(
  file: string,
  documents: readonly LakeDocument[],
  {dataset, originals}: {dataset: string; originals: AssetStore},
): Promise<{documents: number; assets: number}> {
  const assets = documents.filter(isAsset)
  const content = documents.filter((document) => !isAsset(document))
  const folder = basename(file).replace(/\.tar\.gz$/, '')
  const {readable, controller} = createTarPacker()

  async function add(name: string, bytes: Uint8Array): Promise<void> {
    const writer = controller
      .add({name: `${folder}/${name}`, size: bytes.byteLength, mode: 0o600})
      .getWriter()
    await writer.write(bytes)
    await writer.close()
  }
  async function addAll(): Promise<void> {
    const lines = content.map((document) => `${JSON.stringify(withAssetPlaceholders(document))}\n`)
    await add('data.ndjson', Buffer.from(lines.join('')))
    await add('assets.json', Buffer.from(JSON.stringify(Object.fromEntries(assets.map(detailsOf)))))
    for (const {_id} of assets) {
      const name = assetNameOf(_id)
      const bytes = name && (await originals.read(dataset, name))
      if (!bytes) {
        throw new LakeError(
          'notFound',
          `The file of ${_id} is missing, so that the archive would not be whole. Export the documents alone to a .ndjson file, or upload it again.`,
        )
      }
      await add(archivePathOf(name), bytes)
    }
    controller.finalize()
  }

  const target = createWriteStream(file, {flags: 'wx', mode: 0o600})
  const written = pipeline(chunksOf(readable), createGzip(), target)
  try {
    await Promise.all([written, addAll().catch((error: unknown) => controller.error(error))])
  } catch (error) {
    // A file that was there before is not ours to remove.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) await rm(file, {force: true})
    throw error
  }
  return {documents: content.length, assets: assets.length}
}

async function* chunksOf(readable: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = readable.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}

function isAsset({_id, _type}: LakeDocument): boolean {
  return /^sanity\.(?:image|file)Asset$/.test(_type) && assetNameOf(_id) !== undefined
}

function detailsOf(document: LakeDocument): [string, JsonObject] {
  const kind = document._type === 'sanity.imageAsset' ? 'image' : 'file'
  const details = Object.entries(document).filter(([key]) => !OF_THIS_PLACE.has(key))
  return [`${kind}-${assetNameOf(document._id)?.sha1 ?? ''}`, Object.fromEntries(details)]
}
