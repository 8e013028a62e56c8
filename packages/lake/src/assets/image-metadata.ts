import {DefaultGenerator} from '@vibrant/generator-default'
import {MMCQ} from '@vibrant/quantizer-mmcq'
import {encode} from 'blurhash'
import sharp, {type Sharp} from 'sharp'
import {rgbaToThumbHash} from 'thumbhash'

import type {JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {cameraData} from './exif.ts'
import type {ImageKind} from './sniff.ts'

/** The parts that an upload may ask for in `meta`. */
const SERVED_PARTS = ['palette', 'lqip', 'blurhash', 'thumbhash', 'image', 'exif', 'location'] as const
export type MetadataPart = (typeof SERVED_PARTS)[number]

/** Those of an upload that asks for nothing: looks, and nothing of who took the picture, when and where. */
const PARTS_UNASKED: readonly MetadataPart[] = ['palette', 'lqip', 'blurhash']

/** Reads `meta=…`. Throws notServed for a part that is not known. */
export function metadataParts(asked: readonly string[]): readonly MetadataPart[] {
  const names = asked.flatMap((text) => text.split(',')).filter((name) => name !== '')
  if (names.length === 0) return PARTS_UNASKED
  const unserved = names.find((name) => name !== 'none' && !SERVED_PARTS.some((part) => part === name))
  if (unserved !== undefined) {
    throw new LakeError(
      'notServed',
      `The image metadata "${unserved}" is not served: use ${SERVED_PARTS.join(', ')} or none.`,
    )
  }
  return SERVED_PARTS.filter((part) => names.includes(part))
}

/**
 * What hosted Sanity keeps of an image's looks. Throws unsupportedType for an image whose head can be read and
 * whose pixels cannot.
 * Evidence: `@sanity/client` (SanityImageAssetDocument), recorded documents.
 */
export async function imageMetadata(
  bytes: Uint8Array,
  kind: ImageKind,
  parts: readonly MetadataPart[],
): Promise<JsonObject> {
  try {
    return await lookAt(bytes, kind, parts)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.trim().replaceAll('\n', '; ') : String(cause)
    throw new LakeError('unsupportedType', `The image is damaged: ${reason}`, {cause})
  }
}

async function lookAt(
  bytes: Uint8Array,
  {width, height, hasAlpha}: ImageKind,
  parts: readonly MetadataPart[],
): Promise<JsonObject> {
  const open = () => sharp(bytes, {limitInputPixels: false}).autoOrient()
  const {isOpaque} = await open().stats()
  const metadata: JsonObject = {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
    hasAlpha,
    isOpaque,
  }
  if (parts.includes('lqip')) metadata['lqip'] = await lqip(open(), isOpaque)
  if (parts.includes('blurhash')) metadata['blurHash'] = await blurHash(open())
  if (parts.includes('thumbhash')) metadata['thumbHash'] = await thumbHash(open())
  if (parts.includes('palette')) metadata['palette'] = await palette(open())
  return {...metadata, ...(await fromCamera(bytes, parts))}
}

/** A preview 20 pixels wide, as an address that holds it; a strip a thousand times as high as wide stays small, too. */
async function lqip(image: Sharp, isOpaque: boolean): Promise<string> {
  const small = image.resize({width: 20, height: 200, fit: 'inside'})
  const [type, bytes] = isOpaque
    ? ['jpeg', await small.jpeg({quality: 60}).toBuffer()]
    : ['png', await small.png({palette: true}).toBuffer()]
  return `data:image/${type};base64,${bytes.toString('base64')}`
}

async function blurHash(image: Sharp): Promise<string> {
  const {data, info} = await rgba(image, 32)
  return encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
}

/** As base64: what `thumbHashToDataURL` of `thumbhash` takes, decoded. */
async function thumbHash(image: Sharp): Promise<string> {
  // The most that the hash is made of.
  const {data, info} = await rgba(image, 100)
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

/** Only what was asked for by name. */
async function fromCamera(bytes: Uint8Array, parts: readonly MetadataPart[]): Promise<JsonObject> {
  const asked = (['image', 'exif', 'location'] as const).filter((part) => parts.includes(part))
  if (asked.length === 0) return {}
  const {exif} = await sharp(bytes, {limitInputPixels: false}).metadata()
  const data = cameraData(exif)
  return Object.fromEntries(
    asked.flatMap((part): [string, JsonObject][] => (data[part] ? [[part, data[part]]] : [])),
  )
}

async function palette(image: Sharp): Promise<JsonObject> {
  const {data} = await rgba(image, 100)
  // What is seen through says nothing of the image's colours.
  const visible = data.filter((_value, index) => (data[index - (index % 4) + 3] ?? 0) >= 125)
  if (visible.length === 0) return {_type: 'sanity.imagePalette'}
  const swatches = MMCQ(new Uint8ClampedArray(visible), {colorCount: 64})
  const named = await DefaultGenerator(swatches)
  const all: [string, (typeof swatches)[number] | null | undefined][] = [
    ['vibrant', named.Vibrant],
    ['lightVibrant', named.LightVibrant],
    ['darkVibrant', named.DarkVibrant],
    ['muted', named.Muted],
    ['lightMuted', named.LightMuted],
    ['darkMuted', named.DarkMuted],
    ['dominant', swatches.toSorted((a, b) => b.population - a.population)[0]],
  ]
  const total = visible.length / 4
  const found = all.flatMap(([name, swatch]): [string, JsonObject][] =>
    swatch
      ? [
          [
            name,
            {
              _type: 'sanity.imagePaletteSwatch',
              background: swatch.hex,
              foreground: swatch.bodyTextColor,
              title: swatch.titleTextColor,
              // The share of the image, in percent.
              population: Math.round((swatch.population / total) * 10_000) / 100,
            },
          ],
        ]
      : [],
  )
  return {_type: 'sanity.imagePalette', ...Object.fromEntries(found)}
}

function rgba(image: Sharp, sizePixels: number) {
  return image
    .resize({width: sizePixels, height: sizePixels, fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
}
