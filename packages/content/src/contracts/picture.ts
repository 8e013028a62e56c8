import {z} from 'zod'

import {optionalText, text} from './parts.ts'

const fraction = z.number().min(0).max(1)

/** A picture with what must stand beside it, and what a page needs to show it in its size. */
export const picture = z.object({
  alt: text,
  credit: optionalText,
  crop: z.object({top: fraction, bottom: fraction, left: fraction, right: fraction}).nullable(),
  hotspot: z.object({x: fraction, y: fraction, width: fraction, height: fraction}).nullable(),
  url: z.url({protocol: /^https?$/}),
  width: z.number().positive(),
  height: z.number().positive(),
  placeholder: optionalText,
})

/**
 * Width and height in pixels of the whole file; crop and hotspot in fractions of it. `placeholder` is a tiny picture as
 * a data URL.
 */
export type Picture = z.output<typeof picture>
