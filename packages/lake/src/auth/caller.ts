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
}

/** Everybody who brings no token: reads what is public, changes nothing. */
export function anonymousCaller(): Caller {
  return {
    kind: 'anonymous',
    id: '<anonymous>',
    displayName: 'Anonymous',
    email: undefined,
    roleNames: [],
    administers: false,
    access: compileGrants(ANONYMOUS_GRANTS, '<anonymous>'),
  }
}

/** The lake itself, which does what somebody had the right to ask of it; history names them as the author. */
export function systemCaller(id: string): Caller {
  const access = compileGrants([{filter: 'true', permissions: ['read', 'create', 'update']}], id)
  return {...anonymousCaller(), kind: 'lake', id, displayName: 'Lake', access}
}
