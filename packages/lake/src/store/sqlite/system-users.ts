import type {DatabaseSync} from 'node:sqlite'

import {z} from 'zod'

import type {User} from '../../auth/directory.ts'
import {listColumn} from './columns.ts'

export type StoredUser = User & {password: string}

const row = z
  .object({
    id: z.string(),
    email: z.string(),
    display_name: z.string(),
    roles: z.string().transform(listColumn).pipe(z.array(z.string())),
    password: z.string(),
    created_at: z.string(),
  })
  .transform(({id, email, display_name, roles, password, created_at}): StoredUser => ({
    id,
    email,
    displayName: display_name,
    roleNames: roles,
    createdAt: created_at,
    password,
  }))

const user = row.transform(({password: _password, ...rest}): User => rest)

/** The people of `system.sqlite`, with their hashed passwords. */
export function systemUsers(database: DatabaseSync) {
  const selectAll = database.prepare('SELECT * FROM users ORDER BY created_at, id')
  const selectById = database.prepare('SELECT * FROM users WHERE id = ?')
  const selectByEmail = database.prepare('SELECT * FROM users WHERE email = ?')
  const insertRow = database.prepare(
    'INSERT OR IGNORE INTO users (id, email, display_name, roles, password, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const updatePassword = database.prepare('UPDATE users SET password = ? WHERE id = ?')
  const deleteRow = database.prepare('DELETE FROM users WHERE id = ?')

  return {
    all: (): User[] => selectAll.all().map((found) => user.parse(found)),
    byId: (id: string): User | undefined => user.optional().parse(selectById.get(id)),
    byEmail: (email: string): StoredUser | undefined => row.optional().parse(selectByEmail.get(email)),
    /** False when the e-mail is taken. */
    insert: ({id, email, displayName, roleNames, password, createdAt}: StoredUser): boolean =>
      insertRow.run(id, email, displayName, JSON.stringify(roleNames), password, createdAt).changes === 1,
    setPassword: (id: string, password: string) => {
      updatePassword.run(password, id)
    },
    remove: (id: string) => {
      deleteRow.run(id)
    },
  }
}
