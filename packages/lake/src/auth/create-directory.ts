import {byCommandLine} from '../audit/by-command-line.ts'
import {type AuditEvent, SYSTEM_LOG} from '../audit/event.ts'
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
  const {users, sessions, tokens, keyValues, audit} = store
  const authenticator = createAuthenticator(parts)
  const now = () => clock.now().toISOString()
  /** Accounts are kept on the command line alone. */
  const told = (event: string, note: string): AuditEvent => ({
    at: now(),
    event,
    ...byCommandLine(parts.operator),
    documents: [],
    note,
  })

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
      const hash = await hashPassword(password)
      const isNew = inTransaction(store.database, () => {
        if (!users.insert({...user, password: hash})) return false
        audit.append([told('userAdded', wordsOf(user))])
        return true
      })
      if (isNew) return user
      throw new LakeError('conflict', `The e-mail "${user.email}" has an account already.`)
    },
    setPassword: async (email, password) => {
      checkPassword(password)
      const user = byEmail(email)
      const {id} = user
      const hash = await hashPassword(password)
      inTransaction(store.database, () => {
        users.setPassword(id, hash)
        sessions.removeOfUser(id)
        audit.append([told('passwordChanged', wordsOf(user))])
      })
    },
    removeUser: (email) => {
      const user = byEmail(email)
      const {id} = user
      inTransaction(store.database, () => {
        if (!users.all().some((user) => user.id !== id && administers(user.roleNames))) {
          throw new LakeError('conflict', `"${email}" is the last administrator: add another one first.`)
        }
        users.remove(id)
        keyValues.removeOfUser(id)
        audit.append([told('userRemoved', wordsOf(user))])
      })
    },

    tokens: tokens.all,
    addToken: ({label, roleNames}) => {
      mustBeRoles(roleNames, config.roles)
      const record: TokenRecord = {id: ids.next(), label, roleNames, createdAt: now()}
      const token = `sk${randomSecret()}`
      inTransaction(store.database, () => {
        tokens.insert(record, digest(token))
        audit.append([told('tokenAdded', wordsOf({...record, displayName: label}))])
      })
      return {record, token}
    },
    removeToken: (id) => {
      inTransaction(store.database, () => {
        const record = tokens.all().find((token) => token.id === id)
        if (!record || !tokens.remove(id))
          throw new LakeError('notFound', `There is no token with the id "${id}".`)
        keyValues.removeOfUser(id)
        audit.append([told('tokenRemoved', wordsOf({...record, displayName: record.label}))])
      })
    },

    keyValue: keyValues.get,
    setKeyValue: (userId, key, value) => {
      if (JSON.stringify(value).length > MAX_VALUE_LENGTH || keyValues.count(userId) >= MAX_KEYS) {
        throw new LakeError('tooLarge', `A user keeps at most ${MAX_KEYS} settings of 100 kB each.`)
      }
      keyValues.set(userId, key, value)
    },
    audit: {
      entries: (selection) => audit.select(SYSTEM_LOG, selection),
      all: () => audit.all(SYSTEM_LOG),
      lastIssued: audit.lastIssued,
    },
    note: (event) => inTransaction(store.database, () => audit.append([event])),
    close: () => {
      store.database.close()
    },
  }
}

/** An account or token as the audit names it: no e-mail address. */
function wordsOf(one: {id: string; displayName: string; roleNames: readonly string[]}): string {
  return `${one.displayName} (${one.id}), ${one.roleNames.join(', ')}`
}
