import {byCaller} from '../audit/by-caller.ts'
import type {AuditEvent} from '../audit/event.ts'
import {LakeError} from '../errors.ts'
import {inTransaction} from '../store/sqlite/open-database.ts'
import {anonymousCaller} from './caller.ts'
import type {DirectoryParts} from './directory-parts.ts'
import type {Directory, RequestFacts, User} from './directory.ts'
import {passwordFits} from './password.ts'
import {digest, randomSecret} from './secret.ts'
import {ACCOUNT_RULE, ADDRESS_RULE, FORGOTTEN_AFTER_MS, secondsToWait} from './throttle.ts'

const SID_LIFE_MS = 60_000
const DAY_MS = 86_400_000

/** Password → sid → session. */
export function createSignIn({store, config, clock}: DirectoryParts): Pick<Directory, 'signIn' | 'redeem'> {
  const {users, sessions, failures, audit} = store
  const nowMs = () => clock.now().getTime()

  function secondsUntilNextAttempt(account: string, address: string): number {
    return Math.max(
      secondsToWait(failures.of(account), ACCOUNT_RULE, nowMs()),
      secondsToWait(failures.of(address), ADDRESS_RULE, nowMs()),
    )
  }

  /** Counted before the password is looked at: guesses sent all at once are counted, too. */
  function countAttempt(account: string, address: string): void {
    inTransaction(store.database, () => {
      failures.forgetBefore(nowMs() - FORGOTTEN_AFTER_MS)
      failures.add(account, nowMs())
      failures.add(address, nowMs())
    })
  }

  /** Whom nobody knows has no name: people type what is private into the field for the e-mail. */
  function told(event: string, user: User | undefined, request: RequestFacts): AuditEvent {
    const who = user
      ? {kind: 'user' as const, ...user, roleNames: user.roleNames}
      : {...anonymousCaller(), displayName: 'Somebody unknown'}
    const caller = {...anonymousCaller(), ...who, source: {by: 'session' as const, ...request}}
    return {at: clock.now().toISOString(), event, ...byCaller(caller), documents: []}
  }

  function openSid(user: User, account: string, address: string, request: RequestFacts): string {
    const sid = randomSecret()
    inTransaction(store.database, () => {
      audit.append([told('signedIn', user, request)])
      // Of the address only this attempt is taken back: who has one account must not buy guesses at others.
      failures.forget(account)
      failures.takeBack(address)
      sessions.removeEnded(nowMs())
      sessions.addSid(digest(sid), user.id, nowMs() + SID_LIFE_MS)
    })
    return sid
  }

  return {
    signIn: async (email, password, request) => {
      const {address} = request
      const name = email.trim().toLowerCase()
      // Digests: people type passwords into the wrong field, and addresses are personal data.
      const accountKey = `account:${digest(name)}`
      const addressKey = `address:${digest(address)}`
      const retryAfterSeconds = secondsUntilNextAttempt(accountKey, addressKey)
      if (retryAfterSeconds > 0) return {ok: false, reason: 'throttled', retryAfterSeconds}

      countAttempt(accountKey, addressKey)
      const found = users.byEmail(name)
      const fits = await passwordFits(password, found?.password)
      if (!fits || !found) {
        inTransaction(store.database, () => audit.append([told('signInFailed', found, request)]))
        return {ok: false, reason: 'wrong'}
      }
      const {password: _password, ...user} = found
      return {ok: true, user, sid: openSid(user, accountKey, addressKey, request)}
    },
    redeem: (sid) =>
      inTransaction(store.database, () => {
        const taken = sessions.takeSid(digest(sid))
        const user = taken && taken.endsAtMs > nowMs() ? users.byId(taken.userId) : undefined
        if (!user)
          throw new LakeError('notFound', 'This sign-in was used already, or is too old: sign in again.')
        const token = `sk${randomSecret()}`
        sessions.addSession(digest(token), user.id, nowMs() + config.limits.sessionDays * DAY_MS)
        return {token, user}
      }),
  }
}
