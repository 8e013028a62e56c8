import sharp, {type Sharp} from 'sharp'

import {LakeError} from '../errors.ts'
import type {TransformParams} from './transform-params.ts'
import {plannedSize, planTransform, type TransformPlan} from './transform-plan.ts'

const TIMEOUT_SECONDS = 30

/** What a transformation makes: `pjpg` is a JPEG that comes in view all at once. */
export type OutputFormat = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'

const MIME_TYPES: Record<OutputFormat, string> = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

export const mimeTypeOf = (format: OutputFormat): string => MIME_TYPES[format]

/**
 * The format that a request gets. `fm` decides; `auto=format` gives WebP to those who say that they take it;
 * else it stays what it is, but for formats that browsers do not show or that have no pixels of their own.
 */
export function outputFormat(extension: string, {fm, auto}: TransformParams, accept: string): OutputFormat {
  if (fm) return fm
  if (auto && accept.includes('image/webp')) return 'webp'
  switch (extension) {
    case 'webp':
    case 'avif':
    case 'gif':
    case 'png':
      return extension
    case 'svg':
      return 'png'
    default:
      return 'jpg'
  }
}

/** Makes a rendition. The original is not touched. Throws tooLarge for a result of more pixels than allowed. */
export async function transform(
  original: Uint8Array,
  source: {width: number; height: number},
  params: TransformParams,
  format: OutputFormat,
  maxPixels: number,
): Promise<Buffer> {
  const upright = params.or % 180 === 0 ? source : {width: source.height, height: source.width}
  const plan = planTransform(upright, params)
  const size = plannedSize(upright, plan)
  if (size.width * size.height > maxPixels) {
    throw new LakeError(
      'tooLarge',
      `The picture would have ${size.width} × ${size.height} pixels: ask for less.`,
    )
  }
  const turned = params.or === 0 ? original : await turn(original, params.or, maxPixels)
  const animated = (format === 'gif' || format === 'webp') && params.frame === undefined && params.or === 0
  const image = sharp(turned, {limitInputPixels: maxPixels, animated})
    .timeout({seconds: TIMEOUT_SECONDS})
    .autoOrient()
  decorate(applyPlan(image, plan, background(params, format)), params, format)
  return ENCODERS[format](image, Math.max(1, params.q)).toBuffer()
}

function turn(original: Uint8Array, degrees: number, maxPixels: number): Promise<Buffer> {
  const image = sharp(original, {limitInputPixels: maxPixels}).timeout({seconds: TIMEOUT_SECONDS})
  // Uncompressed between the two steps, without loss.
  return image.autoOrient().rotate(degrees).png({compressionLevel: 0}).toBuffer()
}

function applyPlan(
  image: Sharp,
  {extract, resize, extend}: TransformPlan,
  fill: string | Transparent,
): Sharp {
  if (extract) image.extract(extract)
  if (resize) {
    const {width, height, how} = resize
    image.resize({
      width,
      height,
      ...(how === 'exact' ? {fit: 'fill'} : {fit: 'cover', position: sharp.strategy.entropy}),
    })
  }
  if (extend) image.extend({...extend, background: fill})
  return image
}

function decorate(image: Sharp, params: TransformParams, format: OutputFormat): Sharp {
  const {flip, blur, sharp: sharpness, sat, invert, bg} = params
  if (flip?.includes('v')) image.flip()
  if (flip?.includes('h')) image.flop()
  // The scale of the two is not documented: a blur of 100 makes faces unknown, a sharpness of 10 is seen.
  if (blur !== undefined) image.blur(Math.min(Math.max(blur / 5, 0.3), 200))
  if (sharpness !== undefined && sharpness > 0) image.sharpen({sigma: 0.5 + sharpness / 25})
  if (sat) image.greyscale()
  if (invert) image.negate({alpha: false})
  if (bg !== undefined) image.flatten({background: bg})
  else if (format === 'jpg' || format === 'pjpg') image.flatten({background: '#ffffff'})
  return image
}

type Transparent = {r: number; g: number; b: number; alpha: number}

function background({bg}: TransformParams, format: OutputFormat): string | Transparent {
  if (bg !== undefined) return bg
  const white = {r: 255, g: 255, b: 255}
  return {...white, alpha: format === 'jpg' || format === 'pjpg' ? 1 : 0}
}

const ENCODERS: Record<OutputFormat, (image: Sharp, quality: number) => Sharp> = {
  jpg: (image, quality) => image.jpeg({quality}),
  pjpg: (image, quality) => image.jpeg({quality, progressive: true}),
  png: (image) => image.png(),
  webp: (image, quality) => image.webp({quality}),
  avif: (image, quality) => image.avif({quality, effort: 3}),
  gif: (image) => image.gif(),
}
