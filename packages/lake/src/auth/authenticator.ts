import {byCaller} from '../audit/by-caller.ts'
import {LakeError} from '../errors.ts'
import {inTransaction} from '../store/sqlite/open-database.ts'
import {anonymousCaller, type Caller} from './caller.ts'
import type {DirectoryParts} from './directory-parts.ts'
import type {Directory} from './directory.ts'
import {type Access, compileGrants} from './grants.ts'
import {digest} from './secret.ts'

const DAY_MS = 86_400_000
const MAX_REMEMBERED = 200

/** Who sends a request, by the bearer token that it carries. Looked up anew each time: a removed user is out at once. */
export function createAuthenticator({
  store,
  config,
  clock,
  log,
}: DirectoryParts): Pick<Directory, 'authenticate' | 'signOut'> {
  const {users, sessions, tokens, audit} = store
  const anonymous = anonymousCaller()
  const accessFor = rememberedAccess(config.roles)

  const caller = (who: Omit<Caller, 'access' | 'administers'>): Caller => ({
    ...who,
    administers: config.roles.some((role) => role.administers && who.roleNames.includes(role.name)),
    access: accessFor(who.id, who.roleNames),
  })

  /** A session that is used lives on; written once a day, so that reading stays reading. */
  function prolong(key: string, endsAtMs: number, nowMs: number): void {
    const fullMs = config.limits.sessionDays * DAY_MS
    if (endsAtMs - nowMs > fullMs - DAY_MS) return
    try {
      sessions.prolong(key, nowMs + fullMs)
    } catch (error) {
      log.warn({error}, 'a session could not be prolonged')
    }
  }

  return {
    authenticate: (authorization, request = {}) => {
      const secret = bearerOf(authorization)
      if (secret === undefined) return {...anonymous, source: {by: 'nobody', ...request}}
      const key = digest(secret)
      const nowMs = clock.now().getTime()
      const session = sessions.session(key)
      const user = session && session.endsAtMs > nowMs ? users.byId(session.userId) : undefined
      if (session && user) {
        prolong(key, session.endsAtMs, nowMs)
        return caller({kind: 'user', ...user, source: {by: 'session', ...request}})
      }
      const token = tokens.byDigest(key)
      if (token) {
        const source = {by: 'token' as const, ...request}
        return caller({kind: 'token', ...token, displayName: token.label, email: undefined, source})
      }
      throw new LakeError('unauthorized', 'This session or token is not valid (any more): sign in again.')
    },
    signOut: (authorization, caller) => {
      const secret = bearerOf(authorization)
      if (secret === undefined) return
      inTransaction(store.database, () => {
        if (!sessions.removeSession(digest(secret))) return
        const at = clock.now().toISOString()
        audit.append([{at, event: 'signedOut', ...byCaller(caller), documents: []}])
      })
    },
  }
}

function bearerOf(authorization: string | null): string | undefined {
  if (authorization === null) return undefined
  const [, secret] = /^Bearer\s+(\S+)$/i.exec(authorization.trim()) ?? []
  if (secret !== undefined) return secret
  throw new LakeError('unauthorized', 'The header "authorization" must read "Bearer <token>".')
}

/** Compiled grants remember their answers for each document: worth keeping from request to request. */
function rememberedAccess(roles: DirectoryParts['config']['roles']) {
  const remembered = new Map<string, Access>()
  return (id: string, roleNames: readonly string[]): Access => {
    const key = [id, ...roleNames].join(' ')
    const known = remembered.get(key)
    if (known) return known
    const grants = roles.filter(({name}) => roleNames.includes(name)).flatMap((role) => role.grants)
    const access = compileGrants(grants, id)
    const [oldest] = remembered.keys()
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(key, access)
    return access
  }
}
