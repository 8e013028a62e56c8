import {createHash} from 'node:crypto'

import {z} from 'zod'

import {Refusal} from './answer.ts'

/** A token is worth something only beside the very parameters that it came from. */
const token = z.object({offset: z.int().min(1), of: z.string()})

const NOT_PART = new Set(['pageToken', 'countTotal'])

function fingerprint(params: URLSearchParams, dataTimestamp: string): string {
  const rest = [...params]
    .filter(([name]) => !NOT_PART.has(name))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([rest, dataTimestamp]))
    .digest('base64url')
    .slice(0, 16)
}

/** `offset` is the place of the next page's first record, from 1. The token names it together with what was asked. */
export function writePageToken(offset: number, params: URLSearchParams, dataTimestamp: string): string {
  return Buffer.from(JSON.stringify({offset, of: fingerprint(params, dataTimestamp)})).toString('base64url')
}

/** The place of the page's first record. A token of other parameters, or of older data, is refused. */
export function readPageToken(params: URLSearchParams, dataTimestamp: string): number {
  const text = params.get('pageToken')
  if (text === null) return 0
  const read = token.safeParse(jsonOrNothing(Buffer.from(text, 'base64url').toString('utf8')))
  if (!read.success || read.data.of !== fingerprint(params, dataTimestamp)) {
    throw new Refusal(400, '`pageToken` is not valid for these parameters')
  }
  return read.data.offset
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
