import {z} from 'zod'

import type {LakeDocument} from '../domain/document.ts'
import {evaluateQuery, type ParsedQuery, parseQuery} from '../groq/engine.ts'

/**
 * Grants as the API words them: a GROQ filter and what it permits. A document may be read, say,
 * when at least one grant that permits reading matches it; no grant, no right.
 * Evidence: sanity.io/docs/access-control (documents are deleted by right of `update`); Studio's grants store.
 */
const permissions = ['read', 'create', 'update', 'manage', 'history', 'editHistory'] as const
type Permission = (typeof permissions)[number]

const grant = z.object({filter: z.string().min(1), permissions: z.array(z.enum(permissions))})
export type Grant = z.infer<typeof grant>

export const role = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().default(''),
  grants: z.array(grant),
  /** May manage users, tokens and settings. */
  administers: z.boolean().default(false),
})
export type Role = z.infer<typeof role>

/** What a caller may do, ready to be asked. */
export type Access = {
  grants: readonly Grant[]
  /** The same for all who may read the same. */
  readKey: string
  allows: (permission: Permission, document: LakeDocument) => boolean
}

/** What everybody may read: documents whose id has no dot. */
export const ANONYMOUS_GRANTS: Grant[] = [{filter: '_id in path("*")', permissions: ['read']}]

const EVERYTHING: Permission[] = ['read', 'create', 'update', 'manage', 'history', 'editHistory']
const WRITE: Permission[] = ['read', 'create', 'update', 'history']
const SEEN_BY_STAFF =
  '_id in path("*") || _id in path("drafts.**") || _id in path("versions.**") || _id in path("_.releases.*")'

/** The roles of a lake whose configuration names none: those that Sanity itself knows. */
export const DEFAULT_ROLES: Role[] = [
  {
    name: 'administrator',
    title: 'Administrator',
    description: 'Everything, users and settings included',
    grants: [{filter: 'true', permissions: EVERYTHING}],
    administers: true,
  },
  {
    name: 'editor',
    title: 'Editor',
    description: 'Reads, edits and publishes every document',
    grants: [{filter: 'true', permissions: WRITE}],
    administers: false,
  },
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Reads documents, drafts and releases, changes nothing',
    grants: [{filter: SEEN_BY_STAFF, permissions: ['read', 'history']}],
    administers: false,
  },
]

/**
 * Compiles grants. The answer for one document is remembered with it, since documents are immutable.
 * Throws queryParse when a filter does not parse.
 */
export function compileGrants(grants: readonly Grant[], identity: string): Access {
  const compiled = permissions.map((permission): [Permission, (document: LakeDocument) => boolean] => {
    const filters = grants.filter((one) => one.permissions.includes(permission)).map((one) => one.filter)
    return [permission, documentMatcher(filters, identity)]
  })
  const byPermission = new Map(compiled)
  return {
    grants,
    readKey: readKeyOf(grants, identity),
    allows: (permission, document) => byPermission.get(permission)?.(document) ?? false,
  }
}

function readKeyOf(grants: readonly Grant[], identity: string): string {
  const filters = grants.filter((one) => one.permissions.includes('read')).map((one) => one.filter)
  const asksWho = filters.some((filter) => filter.includes('identity'))
  return JSON.stringify([...new Set(filters)].sort()) + (asksWho ? identity : '')
}

/** Whether one of the filters holds of a document, with nothing else in sight. The answer is remembered with it. */
export function documentMatcher(
  filters: readonly string[],
  identity: string,
): (document: LakeDocument) => boolean {
  if (filters.length === 0) return () => false
  if (filters.includes('true')) return () => true
  const queries = filters.map((filter) => parseQuery(`count(*[${filter}]) > 0`, {}))
  const known = new WeakMap<LakeDocument, boolean>()
  return (document) => {
    const remembered = known.get(document)
    if (remembered !== undefined) return remembered
    const answer = queries.some((query) => matches(query, document, identity))
    known.set(document, answer)
    return answer
  }
}

function matches(query: ParsedQuery, document: LakeDocument, identity: string): boolean {
  // A grant or a guard must not depend on the hour or on other documents: the scope is this document alone.
  const scope = {
    documents: [document],
    params: {},
    identity,
    projectId: '',
    dataset: '',
    now: document._updatedAt,
  }
  return evaluateQuery(query, scope) === true
}
