import {checkDocument} from './check-document.ts'
import {compareFindings, type Finding} from './finding.ts'
import {durationContradictions} from './library-rules/contradictions.ts'
import {balance, overuse, unknown} from './library-rules/evidence.ts'
import type {LibraryRule} from './library-rules/library-check.ts'
import {privateWords} from './library-rules/private-words.ts'
import {type Lookup, lookupOf} from './lookup.ts'
import {publishedId, type StoredDocument} from './stored-document.ts'

const RULES: readonly LibraryRule[] = [durationContradictions, overuse, balance, unknown, privateWords]

/**
 * What the rules say about a whole library: each document, and what only shows when they stand side by side.
 * `documents` are those that a site would show; of a document that is there twice, the later stands (a draft after
 * what is published). `now` is an ISO instant or day.
 */
export function checkLibrary(documents: readonly StoredDocument[], now: string): Finding[] {
  const library = lookupOf(documents)
  return [
    ...[...library.all()].flatMap((document) => checkDocument(document, library, now)),
    ...sideBySide(library, now),
  ].toSorted(compareFindings)
}

/** What shows only side by side; whatever order the documents come in, the same document is named. */
export function sideBySide(library: Lookup, now: string): Finding[] {
  const documents = [...library.all()].toSorted((left, right) =>
    publishedId(left._id) < publishedId(right._id) ? -1 : 1,
  )
  const context = {documents, library, today: now.slice(0, 10)}
  return RULES.flatMap((rule) => rule(context))
}
