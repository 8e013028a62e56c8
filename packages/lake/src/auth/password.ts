import {randomBytes, randomInt, scrypt, timingSafeEqual} from 'node:crypto'

import {LakeError} from '../errors.ts'

const MIN_LENGTH = 10
const MAX_LENGTH = 200
const KEY_BYTES = 32

/** The cost of scrypt: memory is 128 · N · r bytes, 32 MiB here. */
type Cost = {n: number; r: number; p: number}
const COST: Cost = {n: 2 ** 15, r: 8, p: 3} // OWASP Password Storage Cheat Sheet

/** No letters and digits that look alike. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Throws badRequest for a password that is too short or too long. */
export function checkPassword(password: string): void {
  if (password.length >= MIN_LENGTH && password.length <= MAX_LENGTH) return
  throw new LakeError(
    'badRequest',
    `A password has at least ${MIN_LENGTH} and at most ${MAX_LENGTH} characters.`,
  )
}

/** The hash with its salt and cost, as it is stored: `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  checkPassword(password)
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  return ['scrypt', COST.n, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/**
 * Whether a password fits a stored hash. With no hash (nobody of that name) it takes the same time and
 * answers false, so that time does not tell which accounts exist.
 */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  const {cost, salt, key} = parseHash(stored ?? NOBODY)
  const derived = await derive(password.slice(0, MAX_LENGTH), salt, cost)
  return timingSafeEqual(derived, key) && stored !== undefined
}

/** A password that is easily read out and typed: four groups of five characters, 99 bits. */
export function readablePassword(): string {
  const group = () => Array.from({length: 5}, () => READABLE[randomInt(READABLE.length)]).join('')
  return Array.from({length: 4}, group).join('-')
}

const NOBODY = [
  'scrypt',
  COST.n,
  COST.r,
  COST.p,
  'bm9ib2R5',
  Buffer.alloc(KEY_BYTES).toString('base64'),
].join('$')

function parseHash(stored: string): {cost: Cost; salt: Buffer; key: Buffer} {
  const [scheme, n, r, p, salt = '', key = ''] = stored.split('$')
  const keyBytes = Buffer.from(key, 'base64')
  if (scheme !== 'scrypt' || keyBytes.length !== KEY_BYTES) {
    throw new LakeError('storageFailed', 'A stored password cannot be read: set it anew (user password …).')
  }
  return {cost: {n: Number(n), r: Number(r), p: Number(p)}, salt: Buffer.from(salt, 'base64'), key: keyBytes}
}

function derive(password: string, salt: Buffer, {n, r, p}: Cost): Promise<Buffer> {
  // The same password typed on two keyboards can arrive in two Unicode forms.
  const text = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(text, salt, KEY_BYTES, {N: n, r, p, maxmem: 256 * n * r}, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
