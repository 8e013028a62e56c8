import {z} from 'zod'

import {LakeError} from '../errors.ts'
import type {Role} from './grants.ts'

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** An e-mail address as accounts are found by it. Throws badRequest for what is none. */
export function emailOf(text: string): string {
  const parsed = email.safeParse(text)
  if (parsed.success) return parsed.data
  throw new LakeError('badRequest', `"${text}" is no e-mail address.`)
}

/** Throws badRequest when a role is not configured, or none is given. */
export function mustBeRoles(names: readonly string[], roles: readonly Role[]): void {
  const known = roles.map(({name}) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (names.length > 0 && unknown === undefined) return
  const problem = unknown === undefined ? 'A role is needed' : `There is no role "${unknown}"`
  throw new LakeError('badRequest', `${problem}: choose from ${known.join(', ')}.`)
}
