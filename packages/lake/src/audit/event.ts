import {z} from 'zod'

/**
 * What the audit says of one thing that happened: who, what, when, from where. Never what a document holds, and never
 * a secret.
 */

const actor = z.object({
  /** Of the account or token; of who has none, a word between `<` and `>`. */
  id: z.string(),
  /** As they were called then. */
  name: z.string(),
  kind: z.enum(['user', 'token', 'command line', 'lake', 'anonymous']),
  roles: z.array(z.string()),
})

const source = z.object({
  /** By what it was asked for: a sign-in, a token, the command line of this machine, the schedule of the lake. */
  by: z.enum(['session', 'token', 'command line', 'schedule', 'nobody']),
  /** As the server's socket tells it: behind a proxy the proxy's. */
  address: z.string().optional(),
  /** The program, shortened, as it calls itself. */
  agent: z.string().optional(),
  /** The page that a browser says it asked from. */
  origin: z.string().optional(),
})

export const auditEvent = z.object({
  /** RFC 3339, UTC. */
  at: z.string(),
  event: z.string(),
  actor,
  from: source,
  /** Published ids, at most `MOST_DOCUMENTS`. */
  documents: z.array(z.object({id: z.string(), type: z.string()})),
  /** How many documents there were, where not all are named. */
  count: z.int().optional(),
  /** Of the dataset's history: there stands what changed. */
  transaction: z.string().optional(),
  note: z.string().optional(),
})

export type AuditEvent = z.infer<typeof auditEvent>
export type AuditActor = z.infer<typeof actor>
export type AuditSource = z.infer<typeof source>

export const MOST_DOCUMENTS = 1_000

/** An event in its place in a log: chained to the one before it, so that none can be changed or left out unseen. */
export const auditEntry = auditEvent.extend({
  /** The name of the dataset; `system` for sign-ins, users and tokens, which concern all of them. */
  log: z.string(),
  sequence: z.int(),
  /** The hash of the entry before this one; empty for the first. */
  previous: z.string(),
  hash: z.string(),
})

export type AuditEntry = z.infer<typeof auditEntry>

/** The events that the lake itself knows; a configuration adds others. */
export const BUILT_IN_EVENTS: ReadonlySet<string> = new Set([
  'published',
  'unpublished',
  'deleted',
  'created',
  'changed',
  'scheduled',
  'unscheduled',
  'scheduleFailed',
  'imported',
  'exported',
  'backedUp',
  'restored',
  'signedIn',
  'signInFailed',
  'signedOut',
  'userAdded',
  'userRemoved',
  'passwordChanged',
  'tokenAdded',
  'tokenRemoved',
])

/** The log of what concerns the whole lake. No dataset is called so. */
export const SYSTEM_LOG = 'system'
