import {LakeError} from '../errors.ts'
import {inTransaction} from '../store/sqlite/open-database.ts'
import {openSystemStore} from '../store/sqlite/system-store.ts'
import {createAuthenticator} from './authenticator.ts'
import type {DirectoryParts} from './directory-parts.ts'
import type {Directory, TokenRecord} from './directory.ts'
import {checkPassword, hashPassword} from './password.ts'
import {digest, randomSecret} from './secret.ts'
import {createSignIn} from './sign-in.ts'
import {emailOf, mustBeRoles} from './user-input.ts'

const MAX_KEYS = 500
const MAX_VALUE_LENGTH = 100_000

/**
 * Opens (or makes) the directory kept in one SQLite file. Another process may change the same file:
 * nothing of it is held in memory.
 */
export function createDirectory({
  file,
  ...options
}: Omit<DirectoryParts, 'store'> & {file: string}): Directory {
  const store = openSystemStore(file)
  const parts: DirectoryParts = {...options, store}
  const {config, clock, ids} = parts
  const {users, sessions, tokens, keyValues} = store
  const authenticator = createAuthenticator(parts)
  const now = () => clock.now().toISOString()

  const byEmail = (email: string) => {
    const user = users.byEmail(emailOf(email))
    if (!user) throw new LakeError('notFound', `Nobody here has the e-mail "${email}".`)
    return user
  }
  const administers = (roleNames: readonly string[]) =>
    config.roles.some((role) => role.administers && roleNames.includes(role.name))

  return {
    createdAt: store.createdAt(now()),
    ...authenticator,
    ...createSignIn(parts),

    users: users.all,
    user: users.byId,
    addUser: async ({email, displayName, roleNames, password}) => {
      mustBeRoles(roleNames, config.roles)
      const user = {id: ids.next(), email: emailOf(email), displayName, roleNames, createdAt: now()}
      if (users.insert({...user, password: await hashPassword(password)})) return user
      throw new LakeError('conflict', `The e-mail "${user.email}" has an account already.`)
    },
    setPassword: async (email, password) => {
      checkPassword(password)
      const {id} = byEmail(email)
      const hash = await hashPassword(password)
      inTransaction(store.database, () => {
        users.setPassword(id, hash)
        sessions.removeOfUser(id)
      })
    },
    removeUser: (email) => {
      const {id} = byEmail(email)
      inTransaction(store.database, () => {
        if (!users.all().some((user) => user.id !== id && administers(user.roleNames))) {
          throw new LakeError('conflict', `"${email}" is the last administrator: add another one first.`)
        }
        users.remove(id)
        keyValues.removeOfUser(id)
      })
    },

    tokens: tokens.all,
    addToken: ({label, roleNames}) => {
      mustBeRoles(roleNames, config.roles)
      const record: TokenRecord = {id: ids.next(), label, roleNames, createdAt: now()}
      const token = `sk${randomSecret()}`
      tokens.insert(record, digest(token))
      return {record, token}
    },
    removeToken: (id) => {
      if (!tokens.remove(id)) throw new LakeError('notFound', `There is no token with the id "${id}".`)
      keyValues.removeOfUser(id)
    },

    keyValue: keyValues.get,
    setKeyValue: (userId, key, value) => {
      if (JSON.stringify(value).length > MAX_VALUE_LENGTH || keyValues.count(userId) >= MAX_KEYS) {
        throw new LakeError('tooLarge', `A user keeps at most ${MAX_KEYS} settings of 100 kB each.`)
      }
      keyValues.set(userId, key, value)
    },
    close: () => {
      store.database.close()
    },
  }
}
