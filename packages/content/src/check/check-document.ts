import type {DocumentContext, DocumentRule} from './document-check.ts'
import {approvalProseRule, legalProseRule} from './document-rules/approval-prose.ts'
import {bothSidesRule} from './document-rules/both-sides.ts'
import {approvalRule, citationRule, retractionRule} from './document-rules/claims.ts'
import {contractRule} from './document-rules/contract.ts'
import {disclaimerRule} from './document-rules/disclaimer.ts'
import {
  checkedOnRule,
  expiryRule,
  interactionRule,
  reviewDatesRule,
  severeEffectRule,
  signOffRule,
} from './document-rules/governance.ts'
import {identityRule} from './document-rules/identity.ts'
import {
  dosingRule,
  linkRule,
  punctuationRule,
  spellingRule,
  splitTitleRule,
} from './document-rules/plain-text.ts'
import {publicationRule} from './document-rules/publication.ts'
import {jargonRule, readabilityRule} from './document-rules/reading.ts'
import {referenceRule} from './document-rules/references.ts'
import {contradictionRule, pairRule} from './document-rules/side-by-side.ts'
import {
  consentRule,
  endedConsentRule,
  fourEyesRule,
  identifyingDetailRule,
  typicalResultRule,
} from './document-rules/stories.ts'
import {strongWordsRule} from './document-rules/strong-words.ts'
import {staleTranslationRule, translationRule} from './document-rules/translation.ts'
import {unwrittenRule} from './document-rules/unwritten.ts'
import {compareFindings, type Finding} from './finding.ts'
import type {Lookup} from './lookup.ts'
import type {StoredDocument} from './stored-document.ts'

const RULES: readonly DocumentRule[] = [
  identityRule,
  referenceRule,
  citationRule,
  approvalRule,
  retractionRule,
  publicationRule,
  strongWordsRule,
  approvalProseRule,
  legalProseRule,
  disclaimerRule,
  consentRule,
  endedConsentRule,
  fourEyesRule,
  typicalResultRule,
  identifyingDetailRule,
  interactionRule,
  pairRule,
  contradictionRule,
  checkedOnRule,
  expiryRule,
  reviewDatesRule,
  signOffRule,
  severeEffectRule,
  bothSidesRule,
  dosingRule,
  unwrittenRule,
  punctuationRule,
  spellingRule,
  linkRule,
  splitTitleRule,
  translationRule,
  staleTranslationRule,
  jargonRule,
  readabilityRule,
]

/**
 * What the rules of content say about one document and what it refers to: the same answer in the Studio, at import
 * and at build. `now` is an ISO instant or day, given by the caller.
 */
export function checkDocument(document: StoredDocument, library: Lookup, now: string): Finding[] {
  const context: DocumentContext = {document, library, today: now.slice(0, 10)}
  const found = RULES.flatMap((rule) => rule(context))
  // A rule says more than a contract that stumbles over the same place.
  const spoken = new Set(found.filter(({level}) => level === 'error').map(({path}) => path))
  const ofContract = contractRule(context).filter(({path}) => !spoken.has(path))
  return [...found, ...ofContract].toSorted(compareFindings)
}
