import {createHash, timingSafeEqual} from 'node:crypto'

import {decodeSignatureHeader, encodeSignatureHeader, isSignatureError} from '@sanity/webhook'

import type {RevalidationErrorCode} from './errors.ts'

/**
 * How old a signature may be. Wide, because a sender that could not reach the site tries again for half an hour
 * with the header it first made; a replay within it does no more than render a page once again.
 */
export const SIGNATURE_MAX_AGE_MS = 60 * 60 * 1000
/** Clocks differ a little. */
const SIGNATURE_MAX_LEAD_MS = 5 * 60 * 1000

/** What is wrong with the signature of a body; undefined when nothing is. */
export async function signatureProblem(
  body: string,
  header: string | null,
  {secret, nowMs}: {secret: string; nowMs: number},
): Promise<RevalidationErrorCode | undefined> {
  if (header === null) return 'SIGNATURE_MISSING'
  try {
    const {timestamp} = decodeSignatureHeader(header)
    const expected = await encodeSignatureHeader(body, timestamp, secret)
    // The library compares with !==, which tells by its time how much of a guess was right.
    if (!sameText(header.trim(), expected)) return 'SIGNATURE_INVALID'
    const ageMs = nowMs - timestamp
    return ageMs > SIGNATURE_MAX_AGE_MS || ageMs < -SIGNATURE_MAX_LEAD_MS ? 'SIGNATURE_STALE' : undefined
  } catch (error) {
    if (isSignatureError(error)) return 'SIGNATURE_MALFORMED'
    throw error
  }
}

function sameText(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
