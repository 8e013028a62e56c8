import {z} from 'zod'

import {LakeError} from '../errors.ts'

const LONGEST_SIDE = 8192
const FORMATS = {jpg: 'jpg', pjpg: 'pjpg', png: 'png', webp: 'webp', avif: 'avif'} as const

const side = z.coerce.number().int().min(1).max(LONGEST_SIDE)
const share = z.coerce.number().min(0).max(1)
const colour = z
  .string()
  .regex(/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'three or six hexadecimal digits')
  .transform((hex) => `#${hex}`)
const rectangle = z
  .string()
  .regex(/^\d{1,6},\d{1,6},\d{1,6},\d{1,6}$/, 'left,top,width,height in pixels')
  .transform((text) => {
    const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
    return {left, top, width, height}
  })
const POSITIONS = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const
const positions = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(POSITIONS)).max(2))

/**
 * The parameters of an image's address.
 * Evidence: documented (sanity.io/docs/image-urls); names as `@sanity/image-url` writes them.
 */
const parameters = z.object({
  w: side.optional(),
  h: side.optional(),
  'max-w': side.optional(),
  'max-h': side.optional(),
  'min-w': side.optional(),
  'min-h': side.optional(),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  crop: positions.default([]),
  'fp-x': share.default(0.5),
  'fp-y': share.default(0.5),
  rect: rectangle.optional(),
  fm: z.enum(FORMATS).optional(),
  auto: z.literal('format').optional(),
  q: z.coerce.number().int().min(0).max(100).default(75),
  dpr: z.coerce.number().min(1).max(3).default(1),
  blur: z.coerce.number().min(1).max(2000).optional(),
  sharp: z.coerce.number().min(0).max(100).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  or: z.enum(['0', '90', '180', '270']).transform(Number).default(0),
  bg: colour.optional(),
  pad: z.coerce.number().int().min(0).max(1000).default(0),
  sat: z.literal('-100').optional(),
  invert: z.literal('true').optional(),
  frame: z.literal('1').optional(),
})

export type TransformParams = z.infer<typeof parameters>

/**
 * Reads the parameters; undefined when none of them asks for a change. Others (`dl`, what a site adds to bust a
 * cache) are left alone. Throws badRequest that names the parameter.
 */
export function transformParams(search: URLSearchParams): TransformParams | undefined {
  const given = Object.keys(parameters.shape).flatMap((name): [string, string][] => {
    const value = search.get(name)
    return value === null || value === '' ? [] : [[name, value]]
  })
  if (given.length === 0) return undefined
  const parsed = parameters.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new LakeError(
    'badRequest',
    `The image parameter "${String(issue?.path[0])}" does not fit: ${issue?.message}.`,
  )
}

/** The same text for the same result, whatever the order in the address. */
export function canonical(params: TransformParams): string {
  return JSON.stringify(Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
