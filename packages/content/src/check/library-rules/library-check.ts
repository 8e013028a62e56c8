import type {Finding} from '../finding.ts'
import type {Lookup} from '../lookup.ts'
import type {StoredDocument} from '../stored-document.ts'

/** What a rule about a whole library is given. */
export type LibraryContext = {
  documents: readonly StoredDocument[]
  library: Lookup
  /** ISO day. */
  today: string
}

/** A pure function over all documents together; no findings where nothing is wrong. */
export type LibraryRule = (context: LibraryContext) => Finding[]
