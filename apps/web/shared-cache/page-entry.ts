import {promisify} from 'node:util'
import {deserialize, serialize} from 'node:v8'
import {zstdCompress, zstdDecompress} from 'node:zlib'

import type {CachedRouteValue, IncrementalCachedAppPageValue} from 'next/dist/server/response-cache/types.js'
import {z} from 'zod'

/** Of everything that the site knew of changes when a page was kept: `number` counts changes within an epoch. */
export type Stamp = {epoch: string; number: number}

type PageValue = IncrementalCachedAppPageValue | CachedRouteValue

/** A page or a file of the site, as every instance may send it. */
export type PageEntry = z.infer<typeof pageEntry>

const pageEntry = z.object({
  stamp: z.object({epoch: z.string(), number: z.int()}),
  tags: z.array(z.string()),
  lastModified: z.number(),
  cacheControl: z
    .object({
      revalidate: z.union([z.number(), z.literal(false)]),
      expire: z.union([z.number(), z.undefined()]),
    })
    .optional(),
  value: z.custom<PageValue>(isPageValue),
})

export async function encodePage(entry: PageEntry): Promise<Buffer> {
  return await promisify(zstdCompress)(serialize(entry))
}

/** Undefined for what is none: of another version of the site, or cut off. */
export async function decodePage(bytes: Buffer): Promise<PageEntry | undefined> {
  try {
    const read: unknown = deserialize(await promisify(zstdDecompress)(bytes))
    return pageEntry.safeParse(read).data
  } catch {
    return undefined
  }
}

function isPageValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  if (value.kind === 'APP_PAGE') return 'html' in value && typeof value.html === 'string'
  return value.kind === 'APP_ROUTE' && 'body' in value && Buffer.isBuffer(value.body)
}
