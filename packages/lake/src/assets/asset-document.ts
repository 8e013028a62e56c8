import {basename} from 'node:path'

import type {JsonObject} from '../domain/json.ts'
import {assetDocumentId, type AssetName, filenameOf} from './asset-name.ts'

/** What an upload says of its file in the address. */
export type AssetDetails = {
  filename: string | undefined
  label: string | undefined
  title: string | undefined
  description: string | undefined
  creditLine: string | undefined
  source: {id: string; name: string; url: string | undefined} | undefined
}

/** Reads what `@sanity/client` puts in the address of an upload (`_upload`). */
export function assetDetails(search: URLSearchParams): AssetDetails {
  const text = (name: string) => search.get(name)?.slice(0, 2000) || undefined
  const filename = text('filename')
  const id = text('sourceId')
  const name = text('sourceName')
  return {
    // A name, never a path: it comes back as the name of a download.
    filename: filename === undefined ? undefined : basename(filename.replaceAll('\\', '/')).slice(0, 255),
    label: text('label'),
    title: text('title'),
    description: text('description'),
    creditLine: text('creditLine'),
    source: id === undefined || name === undefined ? undefined : {id, name, url: text('sourceUrl')},
  }
}

/** The document of an asset. Evidence: `@sanity/client` (SanityAssetDocument, SanityImageAssetDocument). */
export function assetDocument(parts: {
  name: AssetName
  mimeType: string
  sizeBytes: number
  details: AssetDetails
  metadata: JsonObject | undefined
  uploadId: string
  projectId: string
  dataset: string
  publicUrl: string
}): JsonObject & {_id: string; _type: string} {
  const {name, details, metadata} = parts
  const path = `${name.kind}/${parts.projectId}/${parts.dataset}/${filenameOf(name)}`
  const {filename, source, ...words} = details
  return {
    _id: assetDocumentId(name),
    _type: name.kind === 'images' ? 'sanity.imageAsset' : 'sanity.fileAsset',
    assetId: name.sha1,
    sha1hash: name.sha1,
    extension: name.extension,
    mimeType: parts.mimeType,
    size: parts.sizeBytes,
    path,
    url: `${parts.publicUrl}/${path}`,
    uploadId: parts.uploadId,
    ...(metadata ? {metadata} : {}),
    ...present({originalFilename: filename, ...words}),
    ...(source ? {source: present(source)} : {}),
  }
}

function present(values: Record<string, string | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
