/** What an asset's file name, path and document id are made of; each can be made from the other. */
export type AssetName =
  | {kind: 'images'; sha1: string; width: number; height: number; extension: string}
  | {kind: 'files'; sha1: string; extension: string}

export type AssetKind = AssetName['kind']

const IMAGE_FILE =
  /^(?<sha1>[0-9a-f]{40})-(?<width>\d{1,6})x(?<height>\d{1,6})\.(?<extension>[a-z0-9]{1,10})$/
const FILE_FILE = /^(?<sha1>[0-9a-f]{40})\.(?<extension>[a-z0-9]{1,10})$/

/** `<sha1>-<w>x<h>.<ext>` or `<sha1>.<ext>`. */
export function filenameOf(name: AssetName): string {
  const size = name.kind === 'images' ? `-${name.width}x${name.height}` : ''
  return `${name.sha1}${size}.${name.extension}`
}

/** `image-<sha1>-<w>x<h>-<ext>` or `file-<sha1>-<ext>`. */
export function assetDocumentId(name: AssetName): string {
  const size = name.kind === 'images' ? `-${name.width}x${name.height}` : ''
  return `${name.kind === 'images' ? 'image' : 'file'}-${name.sha1}${size}-${name.extension}`
}

/** Reads a file name out of an address; undefined for everything else, such as a path. */
export function parseFilename(kind: AssetKind, text: string): AssetName | undefined {
  const {sha1, width, height, extension} =
    (kind === 'images' ? IMAGE_FILE : FILE_FILE).exec(text)?.groups ?? {}
  if (sha1 === undefined || extension === undefined) return undefined
  if (kind === 'files') return {kind, sha1, extension}
  return {kind, sha1, width: Number(width), height: Number(height), extension}
}
