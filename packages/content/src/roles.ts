/**
 * Who may do what in this library, as grants: a GROQ filter and what it permits. The embedded Content Lake
 * enforces them on every request and the Studio shows what they leave; on hosted Sanity the same filters
 * make custom roles (which its larger plans offer).
 */

type Permission = 'read' | 'create' | 'update' | 'manage' | 'history' | 'editHistory'

export type LibraryRole = {
  name: string
  title: string
  description: string
  grants: {filter: string; permissions: Permission[]}[]
  administers: boolean
}

/** Published documents, drafts and versions; not what is private by its id, such as `consent.*`. */
const STAFF_VISIBLE = '_id in path("*") || _id in path("drafts.**") || _id in path("versions.**")'
const READ_AS_STAFF = {
  filter: STAFF_VISIBLE,
  permissions: ['read', 'history'],
} satisfies LibraryRole['grants'][number]

export const LIBRARY_ROLES: LibraryRole[] = [
  {
    name: 'administrator',
    title: 'Administrator',
    description: 'Everything, users and settings included',
    grants: [{filter: 'true', permissions: ['read', 'create', 'update', 'manage', 'history', 'editHistory']}],
    administers: true,
  },
  {
    name: 'editor',
    title: 'Editor',
    description: 'Writes and publishes every document',
    grants: [{filter: 'true', permissions: ['read', 'create', 'update', 'history']}],
    administers: false,
  },
  {
    name: 'reviewer',
    title: 'Clinical reviewer',
    description: 'Reads everything that is not private and proposes changes as drafts; does not publish',
    grants: [READ_AS_STAFF, {filter: '_id in path("drafts.**")', permissions: ['create', 'update']}],
    administers: false,
  },
  {
    name: 'curator',
    title: 'Trial curator',
    description: 'Keeps and publishes clinical trials; reads the rest',
    grants: [READ_AS_STAFF, {filter: '_type == "clinicalTrial"', permissions: ['create', 'update']}],
    administers: false,
  },
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Reads documents and drafts, changes nothing',
    grants: [READ_AS_STAFF],
    administers: false,
  },
]
