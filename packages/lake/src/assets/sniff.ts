import {fileTypeFromBuffer} from 'file-type'
import sharp, {type Metadata} from 'sharp'

import {LakeError} from '../errors.ts'
import {checkSvg} from './svg.ts'

/** What the bytes are, whatever their sender says. */
export type FileKind = {extension: string; mimeType: string}

export type ImageKind = FileKind & {
  /** As it is looked at: turned the way its camera says. */
  width: number
  height: number
  hasAlpha: boolean
}

/** Formats by sharp's name. A camera's HEIC is not among them: no browser but one shows it. */
const IMAGE_KINDS = new Map<string, FileKind>([
  ['jpeg', {extension: 'jpg', mimeType: 'image/jpeg'}],
  ['png', {extension: 'png', mimeType: 'image/png'}],
  ['webp', {extension: 'webp', mimeType: 'image/webp'}],
  ['gif', {extension: 'gif', mimeType: 'image/gif'}],
  ['tiff', {extension: 'tif', mimeType: 'image/tiff'}],
  ['svg', {extension: 'svg', mimeType: 'image/svg+xml'}],
])

/** What an image of this extension is; undefined for one that is not taken. */
export function imageMimeType(extension: string): string | undefined {
  if (extension === 'avif') return 'image/avif'
  return [...IMAGE_KINDS.values()].find((kind) => kind.extension === extension)?.mimeType
}

/** Plain text has no mark of its own: for these the name's ending is believed, since it opens nothing. */
const TEXT_KINDS = new Map([
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['vtt', 'text/vtt'],
  ['srt', 'application/x-subrip'],
])

/**
 * Reads what an image is. Throws unsupportedType for what is no image (of a kind that browsers show) or is an
 * SVG that could do more than be looked at, and tooLarge for more pixels than allowed, before they are decoded.
 */
export async function imageKind(bytes: Uint8Array, maxPixels: number): Promise<ImageKind> {
  let metadata: Metadata
  try {
    metadata = await sharp(bytes, {limitInputPixels: false}).metadata()
  } catch (cause) {
    throw new LakeError('unsupportedType', 'This is no image that can be read.', {cause})
  }
  const kind = kindOf(metadata)
  if (!kind) {
    throw new LakeError(
      'unsupportedType',
      `Images of the format "${metadata.format}" are not taken: use JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.`,
    )
  }
  const {width, height} = metadata.autoOrient
  const pixels = width * height * (metadata.pages ?? 1)
  if (pixels > maxPixels) {
    throw new LakeError('tooLarge', `The image has ${pixels} pixels; at most ${maxPixels} are taken.`)
  }
  if (kind.extension === 'svg') checkSvg(bytes)
  return {...kind, width, height, hasAlpha: metadata.hasAlpha}
}

/** Reads what a file is; `filename` is believed for plain text only. */
export async function fileKind(bytes: Uint8Array, filename: string | undefined): Promise<FileKind> {
  const found = await fileTypeFromBuffer(bytes)
  if (found) return {extension: found.ext.replaceAll(/[^a-z0-9]/g, '').slice(0, 10), mimeType: found.mime}
  const ending = /\.([a-z0-9]{1,10})$/i.exec(filename ?? '')?.[1]?.toLowerCase()
  const text = ending === undefined ? undefined : TEXT_KINDS.get(ending)
  return {extension: ending ?? 'bin', mimeType: text ?? 'application/octet-stream'}
}

function kindOf({format, compression}: Metadata): FileKind | undefined {
  if (format === 'heif' && compression === 'av1') return {extension: 'avif', mimeType: 'image/avif'}
  return IMAGE_KINDS.get(format)
}
