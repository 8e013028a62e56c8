/**
 * Who may do what in this library, as grants: a GROQ filter and what it permits. The embedded Content Lake
 * enforces them on every request and the Studio shows what they leave; on hosted Sanity the same filters
 * make custom roles (which its larger plans offer).
 */

type Permission = 'read' | 'create' | 'update' | 'manage' | 'history' | 'editHistory'

/** `filter` is GROQ over the document before and after a change. `administers`: may keep users and settings. */
export type LibraryRole = {
  name: string
  title: string
  description: string
  grants: {filter: string; permissions: Permission[]}[]
  administers: boolean
}

/** What keeps trials and their publications true: private by its id, and of no person. */
const TRIAL_KEEPING = '_type in ["registryRecord", "trialSettings", "syncRun", "linkCheck"]'

/** Under an id without a dot anybody could read them: there they are not stored. */
const KEPT_PRIVATE =
  '(string::startsWith(_id, "registry.") || string::startsWith(_id, "settings.") || string::startsWith(_id, "syncRun.") || string::startsWith(_id, "linkCheck.") || _id in path("drafts.**"))'

/** Where the review of a document stands: private by its id, and never a draft. */
const REVIEW = '_type == "reviewRequest"'
const REVIEW_KEPT_PRIVATE = `${REVIEW} && string::startsWith(_id, "review.")`

/**
 * A sign-off is made in one's own name, once: no grant of a person lets anybody change one or take it away. What was
 * signed and by whom beside the account is for the guard of the lake to say (`rules/review/sign-off-guard.ts`).
 */
const SIGN = {
  filter: '_type == "signOff" && signedBy == identity()',
  permissions: ['create'],
} satisfies LibraryRole['grants'][number]

/**
 * Published documents, drafts, versions and the releases that they stand in, reviews, and the keeping of trials; not what
 * else is private by its id, such as `consent.*`. A draft of a consent record has an id like any other draft's: the type keeps it out.
 */
const STAFF_VISIBLE = `(_id in path("*") || _id in path("drafts.**") || _id in path("versions.**") || _id in path("_.releases.*") || ${TRIAL_KEEPING} || ${REVIEW}) && _type != "consentRecord"`
const READ_AS_STAFF = {
  filter: STAFF_VISIBLE,
  permissions: ['read', 'history'],
} satisfies LibraryRole['grants'][number]

/**
 * Who reads drafts may look at them as pages: the Presentation tool writes a secret of an hour, by which the site knows
 * its reader (`@sanity/preview-url-secret`). A draft always, so that nobody reads it without signing in.
 */
const PREVIEW = {
  filter: '_type == "sanity.previewUrlSecret" && _id in path("drafts.**")',
  permissions: ['create', 'update'],
} satisfies LibraryRole['grants'][number]

/** From the one that may do most to the one that only reads; `name` is stored with an account. */
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
    description: 'Writes and publishes every document but sign-offs; keeps consent records',
    grants: [
      {filter: 'true', permissions: ['read', 'history']},
      // Who writes a page does not sign it, and nobody's sign-off is rewritten. A consent record is private by its
      // id alone: under any other it is not stored.
      // Not by path("consent.**"): groq-js lets that stand for an id without the dot, too.
      // A story follows its consent and no clock: in a scheduled release it could not be withdrawn, and would come out
      // after it was.
      {
        filter: `!(_type in ["signOff", "sanity.previewUrlSecret", "reviewRequest"]) && !(_type in ["testimonial", "consentRecord"] && _id in path("versions.**")) && (_type != "consentRecord" || string::startsWith(_id, "consent.") || _id in path("drafts.**")) && (!(${TRIAL_KEEPING}) || ${KEPT_PRIVATE})`,
        permissions: ['create', 'update'],
      },
      {filter: REVIEW_KEPT_PRIVATE, permissions: ['create', 'update']},
      PREVIEW,
    ],
    administers: false,
  },
  {
    name: 'reviewer',
    title: 'Clinical reviewer',
    description: 'Signs off what was read, and proposes changes as drafts; publishes nothing else',
    grants: [
      READ_AS_STAFF,
      {
        filter: '_id in path("drafts.**") && !(_type in ["consentRecord", "reviewRequest", "signOff"])',
        permissions: ['create', 'update'],
      },
      {filter: REVIEW_KEPT_PRIVATE, permissions: ['create', 'update']},
      SIGN,
    ],
    administers: false,
  },
  {
    name: 'curator',
    title: 'Trial curator',
    description: 'Keeps and publishes clinical trials and trial lists; reads the rest',
    grants: [
      READ_AS_STAFF,
      {filter: '_type in ["clinicalTrial", "trialList"]', permissions: ['create', 'update']},
      {filter: `${TRIAL_KEEPING} && ${KEPT_PRIVATE}`, permissions: ['create', 'update']},
      PREVIEW,
    ],
    administers: false,
  },
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Reads documents and drafts, changes nothing',
    grants: [READ_AS_STAFF, PREVIEW],
    administers: false,
  },
]
