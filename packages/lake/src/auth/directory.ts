import type {AuditEvent, AuditSource} from '../audit/event.ts'
import type {Json} from '../domain/json.ts'
import type {AuditReader} from '../store/store.ts'
import type {Caller} from './caller.ts'

/** A person who can sign in. */
export type User = {
  id: string
  email: string
  displayName: string
  roleNames: string[]
  /** RFC 3339, UTC. */
  createdAt: string
}

/** A token for a program; its text is shown once, when it is made. */
export type TokenRecord = {id: string; label: string; roleNames: string[]; createdAt: string}

/** What a request says of where it comes from, and what the server saw: for the audit. */
export type RequestFacts = {
  [fact in 'address' | 'agent' | 'origin']?: AuditSource[fact] | undefined
}

/** The outcome of a sign-in: the session, or why not. */
type SignIn =
  | {ok: true; user: User; sid: string}
  | {ok: false; reason: 'wrong'}
  | {ok: false; reason: 'throttled'; retryAfterSeconds: number}

/**
 * Who may come in: users, sessions and tokens. Secrets are kept hashed and compared in constant time.
 */
export type Directory = {
  /** When the data directory was made: RFC 3339, UTC. */
  readonly createdAt: string
  /** Who sends this request, by its bearer token. Throws unauthorized for a token that is not (or no longer) good. */
  authenticate: (authorization: string | null, request?: RequestFacts) => Caller
  users: () => User[]
  user: (id: string) => User | undefined
  /** Throws conflict for an e-mail that is taken, badRequest for an unknown role or a password too short. */
  addUser: (user: {
    email: string
    displayName: string
    roleNames: string[]
    password: string
  }) => Promise<User>
  /** Ends every session of the user, too. Throws notFound. */
  setPassword: (email: string, password: string) => Promise<void>
  /** Throws notFound, or conflict for the last administrator. */
  removeUser: (email: string) => void
  /** Checks a password; slow on purpose, and throttled by account and by address. */
  signIn: (email: string, password: string, request: RequestFacts & {address: string}) => Promise<SignIn>
  /** Trades a sid, once, for the session's bearer token. Throws notFound for a sid that is spent or unknown. */
  redeem: (sid: string) => {token: string; user: User}
  /** Ends the session of this bearer token. */
  signOut: (authorization: string | null, caller: Caller) => void
  tokens: () => TokenRecord[]
  addToken: (token: {label: string; roleNames: string[]}) => {record: TokenRecord; token: string}
  /** Throws notFound. */
  removeToken: (id: string) => void
  /** The Studio's own settings of a user. */
  keyValue: (userId: string, key: string) => Json | undefined
  setKeyValue: (userId: string, key: string, value: Json) => void
  /** What happened to users, sessions and tokens. */
  audit: AuditReader
  /** Tells the audit of what concerns the whole lake. */
  note: (event: AuditEvent) => void
  close: () => void
}
