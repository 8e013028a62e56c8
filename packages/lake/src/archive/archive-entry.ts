import {LakeError} from '../errors.ts'

/** What one entry of an archive is to the lake; undefined: nothing that it reads (a folder, somebody's README). */
export type ArchiveEntry = {kind: 'data'} | {kind: 'assetMap'} | {kind: 'asset'; path: string}

const ASSET = /^(?:images|files)\/[^/]+$/

/**
 * Reads an entry's name: `[folder/]data.ndjson`, `[folder/]assets.json`, `[folder/]images/…`, `[folder/]files/…`.
 * Throws badRequest for a name that climbs out of its folder and for what is neither file nor folder, although the
 * lake never writes a file by such a name: an archive that tries is no export.
 * Evidence: read in `@sanity/export` (export.ts, AssetHandler.ts) and `@sanity/import` (importFromStream.ts).
 */
export function archiveEntry(name: string, type: string): ArchiveEntry | undefined {
  const parts = name.replace(/^(?:\.\/)+/, '').split('/')
  if (name.startsWith('/') || /[\\\0]/.test(name) || parts.includes('..')) {
    throw new LakeError('badRequest', `The archive holds a path that climbs: ${JSON.stringify(name)}.`)
  }
  if (type === 'directory') return undefined
  if (type !== 'file') {
    throw new LakeError(
      'badRequest',
      `The archive holds a ${type} (${JSON.stringify(name)}): only files and folders are taken.`,
    )
  }
  return [parts, parts.slice(1)].map(known).find((entry) => entry !== undefined)
}

function known(parts: string[]): ArchiveEntry | undefined {
  const path = parts.join('/')
  if (path.endsWith('.ndjson') && parts.length === 1) return {kind: 'data'}
  if (path === 'assets.json') return {kind: 'assetMap'}
  return ASSET.test(path) ? {kind: 'asset', path} : undefined
}
