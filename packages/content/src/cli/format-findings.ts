import type {Finding, FindingLevel} from '../check/finding.ts'
import {type RuleCode, RULES} from '../check/rule-codes.ts'

const LEVELS: Record<FindingLevel, string> = {error: 'error', warning: 'warning', note: 'note'}

/** Where the Studio opens the very field. */
export function studioLink(studioUrl: string, {documentId, documentType, path}: Finding): string {
  const at = path === '' ? '' : `;path=${encodeURIComponent(path)}`
  return `${studioUrl}/intent/edit/id=${encodeURIComponent(documentId)};type=${encodeURIComponent(documentType)}${at}`
}

/** Findings in groups by rule, the worst group first; `findings` come sorted. */
export function formatFindings(findings: readonly Finding[], studioUrl: string): string[] {
  const groups = Map.groupBy(findings, ({rule}) => rule)
  return [...groups].flatMap(([rule, group]) => [
    '',
    `${headingOf(rule)} (${group.length})`,
    ...group.flatMap((one) => lines(one, studioUrl)),
  ])
}

const headingOf = (rule: RuleCode): string => `${RULES[rule]} [${rule}]`

function lines(finding: Finding, studioUrl: string): string[] {
  const {level, misleads, documentId, path, message} = finding
  const place = [documentId, path].filter((part) => part !== '').join(' ')
  return [
    `  ${LEVELS[level]}${misleads ? ', misleads' : ''}: ${place}`,
    `    ${message}`,
    `    ${studioLink(studioUrl, finding)}`,
  ]
}

/** The last line: how much there is of each. */
export function summaryOf(findings: readonly Finding[], documents: number): string {
  const count = (level: FindingLevel) => findings.filter((one) => one.level === level).length
  const misleading = findings.filter(({misleads}) => misleads).length
  return `${documents} documents: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes; ${misleading} would mislead.`
}
