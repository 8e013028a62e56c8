import {createHmac, timingSafeEqual} from 'node:crypto'

/** A day's work: then the Presentation tool asks anew, and a person who has left is out. */
export const PASS_LIFE_S = 12 * 60 * 60
/** Of several processes of the site, or of one that is set right by a little. */
const CLOCKS_DIFFER_MS = 2 * 60 * 60 * 1000

/**
 * Beside Next's own cookie for draft mode, which only a page can verify and not the proxy: the instant at which it ends,
 * and a signature. The key is the token by which the site reads drafts.
 */
export function makePass({key, nowMs}: {key: string; nowMs: number}): string {
  const endsAt = String(nowMs + PASS_LIFE_S * 1000)
  return `${endsAt}.${sign(endsAt, key)}`
}

export function isGoodPass(pass: string | undefined, {key, nowMs}: {key: string; nowMs: number}): boolean {
  const [endsAt = '', signature = ''] = (pass ?? '').split('.')
  const [given, wanted] = [Buffer.from(signature), Buffer.from(sign(endsAt, key))]
  const leftMs = Number(endsAt) - nowMs
  // More is left than it ever had: the clock was set back, and the pass would live for as long as that.
  const holds = leftMs > 0 && leftMs <= PASS_LIFE_S * 1000 + CLOCKS_DIFFER_MS
  return given.length === wanted.length && timingSafeEqual(given, wanted) && holds
}

const sign = (endsAt: string, key: string): string =>
  createHmac('sha256', key).update(`draft preview until ${endsAt}`).digest('base64url')
