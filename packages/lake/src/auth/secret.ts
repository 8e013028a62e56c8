import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'

/** 32 random bytes as 43 letters, digits, `-` and `_`. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret that was random to begin with: no salt and no slowness needed. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Compares without telling by its time where two texts differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  )
}
