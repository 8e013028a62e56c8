import type {RuleCode} from './rule-codes.ts'

/** What a finding asks for: an error is mended, a warning judged by a person, a note read. */
export type FindingLevel = 'error' | 'warning' | 'note'

/** One thing that a rule says about one place of one document. */
export type Finding = {
  rule: RuleCode
  /** An error is refused by the import, blocks publishing in the Studio and fails the site's build. */
  level: FindingLevel
  /** Whether a visitor who met it would be misled; the site is not built while one stands. */
  misleads: boolean
  /** Without `drafts.`: the same document whether it is published or not. */
  documentId: string
  documentType: string
  /** As Studio writes it, such as `evidence[_key=="a1"].statement`; empty for the whole document. */
  path: string
  /** What is wrong and what to do. */
  message: string
}

const RANKS: Record<FindingLevel, number> = {error: 0, warning: 1, note: 2}

/** Worst first; then by document and place, so that two runs print the same. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    Number(right.misleads) - Number(left.misleads) ||
    RANKS[left.level] - RANKS[right.level] ||
    left.documentId.localeCompare(right.documentId) ||
    left.path.localeCompare(right.path) ||
    left.rule.localeCompare(right.rule) ||
    left.message.localeCompare(right.message)
  )
}
