import type {AuditSource} from '../audit/event.ts'
import {ANONYMOUS_GRANTS, type Access, compileGrants} from './grants.ts'

/** Who is asking, and what they may do. */
export type Caller = {
  kind: 'anonymous' | 'user' | 'token' | 'lake'
  /** What `identity()` answers and what history names as author. */
  id: string
  displayName: string
  email: string | undefined
  roleNames: readonly string[]
  /** May manage users, tokens and settings. */
  administers: boolean
  access: Access
  /** By what and from where: for the audit alone, no right rests on it. */
  source: AuditSource
}

/** The id of everybody who brings no token. */
export const ANONYMOUS_ID = '<anonymous>'

/** Everybody who brings no token: reads what is public, changes nothing. */
export function anonymousCaller(): Caller {
  return {
    kind: 'anonymous',
    id: ANONYMOUS_ID,
    displayName: 'Anonymous',
    email: undefined,
    roleNames: [],
    administers: false,
    access: compileGrants(ANONYMOUS_GRANTS, ANONYMOUS_ID),
    source: {by: 'nobody'},
  }
}

/** The lake itself, which does what somebody had the right to ask of it; history names them as the author. */
export function systemCaller(
  who: Pick<Caller, 'id'> & Partial<Pick<Caller, 'displayName' | 'roleNames'>>,
  source: AuditSource,
): Caller {
  const access = compileGrants([{filter: 'true', permissions: ['read', 'create', 'update']}], who.id)
  return {...anonymousCaller(), kind: 'lake', displayName: 'Lake', ...who, access, source}
}
