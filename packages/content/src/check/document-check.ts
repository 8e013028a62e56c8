import type {Finding, FindingLevel} from './finding.ts'
import type {Lookup} from './lookup.ts'
import {formatPath, type PathSegment} from './path.ts'
import type {RuleCode} from './rule-codes.ts'
import {publishedId, type StoredDocument} from './stored-document.ts'

/** What a rule about one document is given. */
export type DocumentContext = {
  document: StoredDocument
  library: Lookup
  /** ISO day. */
  today: string
}

/** A rule: pure, over one document and what it refers to. */
export type DocumentRule = (context: DocumentContext) => Finding[]

type Place = {path?: readonly PathSegment[] | string; level?: FindingLevel; misleads?: boolean}

/**
 * Says a finding about a document. What is refused would mislead if it stood: pages leave out a row that breaks a
 * rule, and a reader cannot see that something is missing. A caller may say otherwise.
 */
export function finding(
  {_id, _type}: StoredDocument,
  rule: RuleCode,
  message: string,
  {path = [], level = 'error', misleads = level === 'error'}: Place = {},
): Finding {
  return {
    rule,
    level,
    misleads,
    documentId: publishedId(_id),
    documentType: _type,
    path: typeof path === 'string' ? path : formatPath(path),
    message,
  }
}
