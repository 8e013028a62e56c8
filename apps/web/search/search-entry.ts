import type {SearchKind} from './kinds.ts'

/**
 * A name under which people look for something, and what kind of name it is where the library knows. `isSame`: of the
 * very same thing, so that a search for one looks for the other. A mirror-image form is another medicine.
 */
export type OtherName = {name: string; what: string | undefined; isSame: boolean}

/** Something that the search finds. Its words are those of the published document, and of no other. */
export type SearchEntry = {
  id: string
  kind: SearchKind
  path: string
  title: string
  otherNames: readonly OtherName[]
  /** Identifiers by which it is found when they are typed exactly, in any spelling: DOI, PMID. */
  identifiers: readonly string[]
  /** What it belongs to, searched but not shown as its own: the guide of an answer, the names of a pair. */
  context: string
  /** What is shown where nothing of `body` was looked for. */
  lead: string
  body: string
  /** One line of facts beside it. */
  note: string | undefined
  /** Said with a mark, because it changes how the rest is read. */
  grade: {tone: 'care' | 'danger' | 'open' | 'plain'; words: string} | undefined
  /** Above 1 what matters more among what fits alike: a pair to avoid before one that nobody looked at. */
  weight: number
  /** The part of a page, by its anchor. The page is then `of`. */
  part: {of: string; anchor: string; title: string} | undefined
}
