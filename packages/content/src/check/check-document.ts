import type {DocumentContext, DocumentRule} from './document-check.ts'
import {approvalRule, citationRule, retractionRule} from './document-rules/claims.ts'
import {identityRule} from './document-rules/identity.ts'
import {referenceRule} from './document-rules/references.ts'
import {compareFindings, type Finding} from './finding.ts'
import type {Lookup} from './lookup.ts'
import type {StoredDocument} from './stored-document.ts'

const RULES: DocumentRule[] = [identityRule, referenceRule, citationRule, approvalRule, retractionRule]

/**
 * What the rules of content say about one document and what it refers to: the same answer in the Studio, at import
 * and at build. `now` is an ISO instant or day, given by the caller.
 */
export function checkDocument(document: StoredDocument, library: Lookup, now: string): Finding[] {
  const context: DocumentContext = {document, library, today: now.slice(0, 10)}
  return RULES.flatMap((rule) => rule(context)).toSorted(compareFindings)
}
