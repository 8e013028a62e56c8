import {isJsonObject, type JsonObject, parseJson} from '../domain/json.ts'
import type {LakeParts} from '../endpoints/endpoint.ts'
import {LakeError} from '../errors.ts'
import {fit} from '../wire/read-body.ts'
import {withAssetReferences} from './asset-references.ts'
import {readArchive} from './read-archive.ts'
import {parseNdjson, readNdjson} from './read-ndjson.ts'
import {assetMap, takeAssets} from './take-assets.ts'

/** What a file brings, ready to be written in one transaction. */
export type Content = {
  documents: JsonObject[]
  /** The documents of assets whose files are among the originals already. */
  assets: JsonObject[]
  /** Takes those files away again: nothing was written. */
  undo: () => Promise<void>
}

/** Reads NDJSON, or a `.tar.gz` as `@sanity/export` and `export` write it. Throws a LakeError and has left nothing. */
export async function readContent(file: string, lake: LakeParts, dataset: string): Promise<Content> {
  if (!file.endsWith('.tar.gz')) {
    const documents = await readNdjson(file)
    return {documents: documents.map((one) => linked(one, () => undefined)), assets: [], undo: async () => {}}
  }
  const {documents, details} = await readTexts(file, lake)
  const assets = await takeAssets(file, details, lake, dataset)
  try {
    return {
      documents: documents.map((one) => linked(one, assets.idOf)),
      assets: assets.documents,
      undo: assets.undo,
    }
  } catch (error) {
    await assets.undo()
    throw error
  }
}

/** The first pass: what says how the assets of the second are called may stand after them. */
async function readTexts(file: string, lake: LakeParts) {
  let documents: JsonObject[] | undefined
  let details: Record<string, JsonObject> = {}
  await readArchive(file, lake.config.limits, async (entry, read) => {
    if (entry.kind === 'data') {
      if (documents) throw new LakeError('badRequest', `${file} holds more than one .ndjson file.`)
      documents = await parseNdjson(await read(), `${file}, data.ndjson`)
    } else if (entry.kind === 'assetMap') {
      details = fit(parseJson(new TextDecoder().decode(await read())) ?? null, assetMap)
    }
  })
  if (!documents) throw new LakeError('badRequest', `${file} holds no .ndjson file: it is no export.`)
  return {documents, details}
}

function linked(document: JsonObject, idOf: (path: string) => string | undefined): JsonObject {
  const value = withAssetReferences(document, idOf)
  return isJsonObject(value) ? value : document
}
