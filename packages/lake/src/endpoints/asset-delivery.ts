import {
  type AssetKind,
  type AssetName,
  assetDocumentId,
  filenameOf,
  parseFilename,
} from '../assets/asset-name.ts'
import {imageMimeType} from '../assets/sniff.ts'
import {canonical, transformParams} from '../assets/transform-params.ts'
import {mimeTypeOf, outputFormat, transform} from '../assets/transform.ts'
import type {LakeDocument} from '../domain/document.ts'
import {LakeError} from '../errors.ts'
import {type ByteRange, byteRange} from '../wire/byte-range.ts'
import {datasetOf} from './dataset-of.ts'
import type {EndpointContext} from './endpoint.ts'

/** The name is made of the content: what an address answers never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Whatever a file holds, a browser that opens it runs nothing of it and loads nothing for it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox"

/** What a browser may show; everything else is handed over as a download. */
const SHOWN =
  /^(?:image\/(?:png|jpeg|gif|webp|avif|svg\+xml|tiff)|application\/pdf|(?:audio|video)\/[\w.+-]+|text\/(?:plain|csv|vtt))$/

export async function deliverImage(context: EndpointContext): Promise<Response> {
  const {lake, request, url} = context
  const {name, document} = assetOf(context, 'images')
  const params =
    name.extension === 'svg' && !url.searchParams.has('fm') ? undefined : transformParams(url.searchParams)
  if (!params || name.kind !== 'images') return original(context, name, document)

  const format = outputFormat(name.extension, params, request.headers.get('accept') ?? '')
  const tag = `${document._id} ${format} ${canonical(params)}`
  const headers = deliveryHeaders(context, document, mimeTypeOf(format), tag)
  if (params.auto) headers.append('vary', 'Accept')
  if (isKnown(request, headers)) return new Response(null, {status: 304, headers})
  const {maxImagePixels} = lake.config.limits
  const bytes = await lake.assets.renditions.get(tag, () =>
    lake.assets.inTurn(async () =>
      transform(await bytesOf(context, name), name, params, format, maxImagePixels),
    ),
  )
  const size = bytes.byteLength
  return inPart(
    request,
    headers,
    size,
    async ({first, last}) => new Uint8Array(bytes.subarray(first, last + 1)),
  )
}

export async function deliverFile(context: EndpointContext): Promise<Response> {
  const {name, document} = assetOf(context, 'files')
  return original(context, name, document)
}

async function original(
  context: EndpointContext,
  name: AssetName,
  document: LakeDocument,
): Promise<Response> {
  const mimeType = mimeTypeFor(name, document)
  const headers = deliveryHeaders(context, document, mimeType, document._id)
  if (isKnown(context.request, headers)) return new Response(null, {status: 304, headers})
  const {originals} = context.lake.assets
  const dataset = context.params['dataset'] ?? ''
  const size = (await originals.sizeBytes(dataset, name)) ?? missing(name)
  return inPart(context.request, headers, size, (part) => originals.readPart(dataset, name, part))
}

/** The whole body, or the range of it that was asked for: what plays a film goes to the middle of it. */
async function inPart(
  request: Request,
  headers: Headers,
  sizeBytes: number,
  read: (part: ByteRange) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  headers.set('accept-ranges', 'bytes')
  const wanted = request.headers.get('if-range')
  const isSame = wanted === null || wanted === headers.get('etag')
  const range = isSame ? byteRange(request.headers.get('range'), sizeBytes) : undefined
  if (range === 'unsatisfiable') {
    // Of the headers only those that are not about the body.
    headers.delete('content-type')
    headers.set('cache-control', 'no-store')
    headers.set('content-range', `bytes */${sizeBytes}`)
    return new Response(null, {status: 416, headers})
  }
  if (!range) return new Response(await read({first: 0, last: sizeBytes - 1}), {headers})
  headers.set('content-range', `bytes ${range.first}-${range.last}/${sizeBytes}`)
  return new Response(await read(range), {status: 206, headers})
}

/** The asset that an address names. It is there as long as its document is. Throws notFound. */
function assetOf(context: EndpointContext, kind: AssetKind): {name: AssetName; document: LakeDocument} {
  const {lake, params, url} = context
  const name = parseFilename(kind, params['file'] ?? '')
  const document =
    name && params['projectId'] === lake.config.projectId
      ? datasetOf(context).store.document(assetDocumentId(name))
      : undefined
  if (name && document) return {name, document}
  throw new LakeError('notFound', `There is no asset at ${url.pathname}.`)
}

async function bytesOf({lake, params}: EndpointContext, name: AssetName): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await lake.assets.originals.read(params['dataset'] ?? '', name)
  return bytes ?? missing(name)
}

function missing(name: AssetName): never {
  throw new LakeError(
    'notFound',
    `The document of ${filenameOf(name)} is here, but its file is not: was it imported without its assets?`,
  )
}

function deliveryHeaders(
  {url}: EndpointContext,
  document: LakeDocument,
  mimeType: string,
  tag: string,
): Headers {
  const headers = new Headers({
    'content-type': mimeType,
    'cache-control': FOR_EVER,
    'content-security-policy': POLICY,
    // Pages of other origins show these pictures: that is what they are for.
    'cross-origin-resource-policy': 'cross-origin',
    etag: `"${Buffer.from(tag).toString('base64url')}"`,
  })
  const asked = url.searchParams.get('dl')
  if (asked !== null || !SHOWN.test(mimeType)) {
    headers.set('content-disposition', attachment(asked || originalFilename(document)))
  }
  return headers
}

/** Of an image by its name, which the lake made; of a file as its document says, if that can stand in a header. */
function mimeTypeFor(name: AssetName, {mimeType}: LakeDocument): string {
  const found = name.kind === 'images' ? imageMimeType(name.extension) : mimeType
  return typeof found === 'string' && /^[\w.+-]+\/[\w.+-]+$/.test(found) ? found : 'application/octet-stream'
}

function originalFilename(document: LakeDocument): string {
  const filename = document['originalFilename']
  return typeof filename === 'string' ? filename : ''
}

function attachment(filename: string): string {
  if (filename === '') return 'attachment'
  // RFC 5987: every character but letters and digits by its code.
  const encoded = encodeURIComponent(filename.toWellFormed()).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename*=UTF-8''${encoded}`
}

function isKnown(request: Request, headers: Headers): boolean {
  const etag = headers.get('etag') ?? ''
  return (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).includes(etag)
}
