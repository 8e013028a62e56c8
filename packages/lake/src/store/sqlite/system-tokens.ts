import type {DatabaseSync} from 'node:sqlite'

import {z} from 'zod'

import type {TokenRecord} from '../../auth/directory.ts'
import {listColumn} from './columns.ts'

const row = z
  .object({
    id: z.string(),
    label: z.string(),
    roles: z.string().transform(listColumn).pipe(z.array(z.string())),
    created_at: z.string(),
  })
  .transform(({id, label, roles, created_at}): TokenRecord => ({
    id,
    label,
    roleNames: roles,
    createdAt: created_at,
  }))

/** The tokens of programs, by the digest of what they bring. */
export function systemTokens(database: DatabaseSync) {
  const columns = 'id, label, roles, created_at'
  const selectAll = database.prepare(`SELECT ${columns} FROM tokens ORDER BY created_at, id`)
  const selectByDigest = database.prepare(`SELECT ${columns} FROM tokens WHERE digest = ?`)
  const insertRow = database.prepare(
    'INSERT INTO tokens (id, digest, label, roles, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const deleteRow = database.prepare('DELETE FROM tokens WHERE id = ?')

  return {
    all: (): TokenRecord[] => selectAll.all().map((found) => row.parse(found)),
    byDigest: (digest: string): TokenRecord | undefined => row.optional().parse(selectByDigest.get(digest)),
    insert: ({id, label, roleNames, createdAt}: TokenRecord, digest: string) => {
      insertRow.run(id, digest, label, JSON.stringify(roleNames), createdAt)
    },
    /** False when there is none of that id. */
    remove: (id: string): boolean => deleteRow.run(id).changes === 1,
  }
}
