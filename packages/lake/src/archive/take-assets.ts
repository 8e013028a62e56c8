import {createHash} from 'node:crypto'
import {basename} from 'node:path'

import {z} from 'zod'

import {assetDetails, assetDocument} from '../assets/asset-document.ts'
import {assetDocumentId, type AssetName} from '../assets/asset-name.ts'
import {imageMetadata} from '../assets/image-metadata.ts'
import {fileKind, imageKind} from '../assets/sniff.ts'
import {isJsonObject, type JsonObject} from '../domain/json.ts'
import type {LakeParts} from '../endpoints/endpoint.ts'
import {readArchive} from './read-archive.ts'

/** `assets.json`: by kind and hash, what the file itself does not say. */
export const assetMap = z.record(z.string(), z.record(z.string(), z.json()))
type AssetMap = z.infer<typeof assetMap>

/** What is read off the file again, or belongs to the place that it came from. Evidence: `@sanity/import` (uploadAssets.ts). */
const NOT_RESTORED = new Set([
  '_id',
  '_rev',
  '_type',
  '_updatedAt',
  'sha1hash',
  'size',
  'uploadId',
  'url',
  'path',
])
const READ_OFF = new Set(['assetId', 'extension', 'mimeType'])

/** The assets of an archive: their files are in the lake, their documents are not yet. */
export type TakenAssets = {
  documents: JsonObject[]
  /** The id of the asset that stood at this path. */
  idOf: (path: string) => string | undefined
  /** Takes away the files that were not there before. */
  undo: () => Promise<void>
}

/** Puts the files of an archive among the originals, one at a time. On an error none of them stays. */
export async function takeAssets(
  file: string,
  details: AssetMap,
  lake: LakeParts,
  dataset: string,
): Promise<TakenAssets> {
  const documents = new Map<string, JsonObject>()
  const ids = new Map<string, string>()
  const added: AssetName[] = []
  const undo = async () => {
    for (const name of added) await lake.assets.originals.remove(dataset, name)
  }
  try {
    await readArchive(file, lake.config.limits, async (entry, read) => {
      if (entry.kind !== 'asset') return
      const bytes = await read()
      const taken = await describe(entry.path, bytes, details, lake, dataset)
      if (await lake.assets.originals.put(dataset, taken.name, bytes)) added.push(taken.name)
      ids.set(entry.path, taken.id)
      documents.set(taken.id, taken.document)
    })
  } catch (error) {
    await undo()
    throw error
  }
  return {documents: [...documents.values()], idOf: (path) => ids.get(path), undo}
}

async function describe(
  path: string,
  bytes: Uint8Array,
  assetDetailsByHash: AssetMap,
  lake: LakeParts,
  dataset: string,
): Promise<{id: string; name: AssetName; document: JsonObject}> {
  // The name that hosted Sanity gives; it guards nothing.
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  const isImage = path.startsWith('images/')
  const known = assetDetailsByHash[`${isImage ? 'image' : 'file'}-${sha1}`] ?? {}
  const original = known['originalFilename']
  const filename = typeof original === 'string' && original !== '' ? original : basename(path)
  const given = Object.fromEntries(
    Object.entries(known).filter(([key]) => !NOT_RESTORED.has(key) && !READ_OFF.has(key)),
  )
  const common = {
    sizeBytes: bytes.byteLength,
    details: assetDetails(new URLSearchParams({filename})),
    uploadId: lake.ids.next(),
    projectId: lake.config.projectId,
    dataset,
    publicUrl: lake.config.publicUrl,
  }
  if (isImage) {
    const kind = await imageKind(bytes, lake.config.limits.maxImagePixels)
    const {width, height, extension, mimeType} = kind
    const name: AssetName = {kind: 'images', sha1, width, height, extension}
    const metadata = isJsonObject(given['metadata'])
      ? given['metadata']
      : await imageMetadata(bytes, kind, ['palette', 'lqip', 'blurhash'])
    const document = {...assetDocument({...common, name, mimeType, metadata}), ...given}
    return {id: assetDocumentId(name), name, document}
  }
  const {extension, mimeType} = await fileKind(bytes, filename)
  const name: AssetName = {kind: 'files', sha1, extension}
  const document = {...assetDocument({...common, name, mimeType, metadata: undefined}), ...given}
  return {id: assetDocumentId(name), name, document}
}
