import {checkDocument} from './check-document.ts'
import {compareFindings, type Finding} from './finding.ts'
import {lookupOf} from './lookup.ts'
import type {StoredDocument} from './stored-document.ts'

/**
 * What the rules say about a whole library: each document, and what only shows when they stand side by side.
 * `documents` are those that a site would show; a draft in the list stands for its published document.
 */
export function checkLibrary(documents: readonly StoredDocument[], now: string): Finding[] {
  const library = lookupOf(documents)
  return documents.flatMap((document) => checkDocument(document, library, now)).toSorted(compareFindings)
}
