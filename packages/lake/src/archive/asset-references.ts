import {type AssetName, filenameOf, parseFilename} from '../assets/asset-name.ts'
import {isJsonObject, type Json, type JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'

const ASSET_ID = /^(?<kind>image|file)-(?<rest>[0-9a-f]{40}(?:-\d+x\d+)?)-(?<extension>[a-z0-9]{1,10})$/
const PLACEHOLDER = /^(?:image|file)@file:\/\/\.\/(?<path>(?:images|files)\/[^/]+)$/

/**
 * Puts the address of its file in place of each reference to an asset, as `@sanity/export` does: whoever imports
 * uploads the file and makes the reference anew.
 */
export function withAssetPlaceholders(value: Json): Json {
  if (Array.isArray(value)) return value.map(withAssetPlaceholders)
  if (!isJsonObject(value)) return value
  const {asset, ...others} = value
  const name = isJsonObject(asset) ? assetNameOf(asset['_ref']) : undefined
  const rest = eachValue(name ? others : value, withAssetPlaceholders)
  if (!name) return rest
  const kind = name.kind === 'images' ? 'image' : 'file'
  return {_sanityAsset: `${kind}@file://./${archivePathOf(name)}`, ...rest}
}

/**
 * Puts references in place of the addresses of files: `idOf` answers the id of the asset at a path of the archive.
 * Throws badRequest for any other address (the lake fetches nothing), and for a file that is not in the archive.
 */
export function withAssetReferences(value: Json, idOf: (path: string) => string | undefined): Json {
  if (Array.isArray(value)) return value.map((item) => withAssetReferences(item, idOf))
  if (!isJsonObject(value)) return value
  const {_sanityAsset: address, ...others} = value
  if (address === undefined) return eachValue(value, (item) => withAssetReferences(item, idOf))
  const path = PLACEHOLDER.exec(typeof address === 'string' ? address : '')?.groups?.['path']
  const id = path === undefined ? undefined : idOf(path)
  if (id === undefined) {
    throw new LakeError(
      'badRequest',
      `The asset ${JSON.stringify(address)} is not in the archive: only files in a .tar.gz are imported, under images/ or files/.`,
    )
  }
  const rest = eachValue(others, (item) => withAssetReferences(item, idOf))
  return {...rest, asset: {_type: 'reference', _ref: id}}
}

/** The name that the id of an asset's document stands for. */
export function assetNameOf(id: Json | undefined): AssetName | undefined {
  if (typeof id !== 'string') return undefined
  const {kind, rest, extension} = ASSET_ID.exec(id)?.groups ?? {}
  return kind === undefined
    ? undefined
    : parseFilename(kind === 'image' ? 'images' : 'files', `${rest}.${extension}`)
}

/** Where the file of an asset stands in an archive. */
export function archivePathOf(name: AssetName): string {
  return `${name.kind}/${filenameOf(name)}`
}

function eachValue(value: JsonObject, change: (item: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]): [string, Json] => [key, change(item)]))
}
