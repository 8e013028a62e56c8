import {z} from 'zod'

import type {Caller} from '../auth/caller.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {DocumentChange} from '../domain/working-set.ts'

/** A change of one document that a guard is asked about, and who makes it. */
export type GuardedChange = DocumentChange & {
  /** `lake`: the lake itself does it, for an import or a release whose time has come; `id` says in whose name. */
  caller: Pick<Caller, 'kind' | 'id'>
}

/** What one transaction made of one document. */
export type PastChange = DocumentChange & {
  transactionId: string
  author: string
  /** RFC 3339, UTC: when the lake took it, whatever the document says of itself. */
  timestamp: string
}

/**
 * What a guard may look at: everything, whatever the caller may read. What it answers is told to the caller, so it must
 * say nothing of documents that they may not see.
 */
export type GuardReads = {
  /** As the transaction would leave it. */
  document: (id: string) => LakeDocument | undefined
  /** All of them, as the transaction would leave them. */
  documents: () => LakeDocument[]
  /** The ids under which a document is or once was: its own, of its draft, and of its versions in releases. */
  idsOf: (publishedId: string) => string[]
  /**
   * What became of a document, newest first, and only later than `since`: what this transaction would do to it, as a
   * change of the caller's, then what was committed.
   */
  history: (id: string, since?: string) => PastChange[]
}

/** Says why a change must not be; undefined: nothing speaks against it. It must not take time: other writers wait. */
export type GuardCheck = (change: GuardedChange, reads: GuardReads) => string | undefined

/**
 * A rule about changes that grants cannot say, since they see one document alone. It is asked, before anything is
 * written, for each document that a transaction makes, changes or deletes and that fits the filter before or after.
 */
export const guard = z.object({
  /** Named in the log when it refuses something. */
  name: z.string().regex(/^[a-z0-9-]+$/),
  /** GROQ, as a grant's: it looks at one document alone. */
  filter: z.string().min(1),
  check: z.custom<GuardCheck>((value) => typeof value === 'function', 'A check is a function.'),
})

/** A guard as the configuration of a lake holds it. */
export type Guard = z.infer<typeof guard>
