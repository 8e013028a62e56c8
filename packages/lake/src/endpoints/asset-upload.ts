import {createHash} from 'node:crypto'

import {assetDetails, assetDocument} from '../assets/asset-document.ts'
import type {AssetName} from '../assets/asset-name.ts'
import {imageMetadata, metadataParts} from '../assets/image-metadata.ts'
import {fileKind, imageKind} from '../assets/sniff.ts'
import {transact} from '../dataset/transact.ts'
import type {JsonObject} from '../domain/json.ts'
import {applyMutation} from '../domain/mutation.ts'
import {LakeError} from '../errors.ts'
import {readBytes} from '../wire/read-body.ts'
import {datasetOf} from './dataset-of.ts'
import type {EndpointContext} from './endpoint.ts'

export async function uploadImage(context: EndpointContext): Promise<Response> {
  const {lake, url} = context
  const {limits} = lake.config
  const parts = metadataParts([...url.searchParams.getAll('meta'), ...url.searchParams.getAll('meta[]')])
  const bytes = await uploadedBytes(context, 'sanity.imageAsset')
  const {kind, metadata} = await lake.assets.inTurn(async () => {
    const found = await imageKind(bytes, limits.maxImagePixels)
    return {kind: found, metadata: await imageMetadata(bytes, found, parts)}
  })
  const {width, height, extension, mimeType} = kind
  return keep(
    context,
    bytes,
    {kind: 'images', sha1: sha1(bytes), width, height, extension},
    mimeType,
    metadata,
  )
}

export async function uploadFile(context: EndpointContext): Promise<Response> {
  const bytes = await uploadedBytes(context, 'sanity.fileAsset')
  const {extension, mimeType} = await fileKind(bytes, assetDetails(context.url.searchParams).filename)
  return keep(context, bytes, {kind: 'files', sha1: sha1(bytes), extension}, mimeType, undefined)
}

/** Reads the body of somebody who may make such a document: others are refused before their bytes are read. */
async function uploadedBytes(context: EndpointContext, type: string): Promise<Uint8Array<ArrayBuffer>> {
  const {lake, request, caller} = context
  datasetOf(context)
  const now = lake.clock.now().toISOString()
  const likely = {_id: 'image-or-file', _type: type, _rev: '', _createdAt: now, _updatedAt: now}
  if (!caller.access.allows('create', likely)) {
    throw new LakeError('insufficientPermissions', 'Insufficient permissions; permission "create" required')
  }
  const {maxAssetBytes} = lake.config.limits
  if (Number(request.headers.get('content-length')) > maxAssetBytes) {
    throw new LakeError('tooLarge', `The file is larger than ${maxAssetBytes} bytes.`)
  }
  const bytes = await readBytes(request, maxAssetBytes)
  if (bytes.byteLength === 0) throw new LakeError('badRequest', 'The upload is empty.')
  return bytes
}

/** The file first, then its document: what a document names is there, whenever the power fails. */
async function keep(
  context: EndpointContext,
  bytes: Uint8Array,
  name: AssetName,
  mimeType: string,
  metadata: JsonObject | undefined,
): Promise<Response> {
  const {lake, url, caller} = context
  const dataset = datasetOf(context)
  const document = assetDocument({
    name,
    mimeType,
    sizeBytes: bytes.byteLength,
    details: assetDetails(url.searchParams),
    metadata,
    uploadId: lake.ids.next(),
    projectId: lake.config.projectId,
    dataset: dataset.name,
    publicUrl: lake.config.publicUrl,
  })
  const mutation = {createIfNotExists: document}
  const isNew = await lake.assets.originals.put(dataset.name, name, bytes)
  try {
    await transact(dataset, {
      caller,
      transactionId: undefined,
      dryRun: false,
      autoGenerateArrayKeys: false,
      mutations: [mutation],
      apply: (mutations) => applyMutation(mutation, mutations),
    })
  } catch (error) {
    if (isNew && !dataset.store.document(document._id)) await lake.assets.originals.remove(dataset.name, name)
    throw error
  }
  return Response.json({document: dataset.store.document(document._id)})
}

function sha1(bytes: Uint8Array): string {
  // The name that hosted Sanity gives; it guards nothing.
  return createHash('sha1').update(bytes).digest('hex')
}
