import type {Directory} from './directory.ts'
import {readablePassword} from './password.ts'

const EMAIL = 'admin@library.local'

export type FirstAdministrator = {created: false} | {created: true; email: string; password: string}

/**
 * Makes the first account of a lake that has none. The answer holds the only copy of a password that was
 * made here: show it once. Throws badRequest for a given password that is too short.
 */
export async function ensureAdministrator(
  directory: Directory,
  given: {password?: string | undefined} = {},
): Promise<FirstAdministrator> {
  if (directory.users().length > 0) return {created: false}
  const password = given.password ?? readablePassword()
  await directory.addUser({
    email: EMAIL,
    displayName: 'Administrator',
    roleNames: ['administrator'],
    password,
  })
  return {created: true, email: EMAIL, password}
}
