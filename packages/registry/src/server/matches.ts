import {Refusal} from './answer.ts'
import type {Expression} from './essie.ts'
import {valuesAt, type Json, type JsonObject} from './json.ts'
import {findPath, pathOf, type PieceName} from './pieces.ts'

/**
 * Where each parameter looks. `query.intr` looks far beyond the intervention, as the registry does: in titles,
 * keywords and texts. That is why a search for a substance brings look-alikes.
 */
export const SEARCH_AREAS = {
  'query.intr': [
    'InterventionName',
    'InterventionOtherName',
    'InterventionDescription',
    'ArmGroupLabel',
    'BriefTitle',
    'OfficialTitle',
    'InterventionMeshTerm',
    'InterventionAncestorTerm',
    'Keyword',
    'BriefSummary',
  ],
  'query.cond': ['Condition', 'BriefTitle', 'OfficialTitle', 'ConditionMeshTerm', 'Keyword', 'BriefSummary'],
  'query.titles': ['BriefTitle', 'OfficialTitle', 'Acronym'],
  'query.id': ['NCTId', 'NCTIdAlias', 'OrgStudyId', 'SecondaryId'],
  'query.spons': ['LeadSponsorName', 'CollaboratorName'],
  'query.lead': ['LeadSponsorName'],
  'query.locn': ['LocationFacility', 'LocationCity', 'LocationCountry'],
  'query.outc': ['PrimaryOutcomeMeasure'],
  'query.term': [
    'NCTId',
    'NCTIdAlias',
    'OrgStudyId',
    'SecondaryId',
    'BriefTitle',
    'OfficialTitle',
    'Acronym',
    'Condition',
    'Keyword',
    'InterventionName',
    'InterventionOtherName',
    'InterventionDescription',
    'ConditionMeshTerm',
    'InterventionMeshTerm',
    'LeadSponsorName',
    'BriefSummary',
    'DetailedDescription',
    'EligibilityCriteria',
    'PrimaryOutcomeMeasure',
    'LocationCity',
    'LocationCountry',
  ],
} as const satisfies Record<string, readonly PieceName[]>

/** Compiled once a request, run for each record. */
export function matcherOf(
  expression: Expression,
  areas: readonly PieceName[],
): (study: JsonObject) => boolean {
  const paths = areas.map(pathOf)
  return compile(expression, paths)
}

function compile(expression: Expression, paths: readonly string[][]): (study: JsonObject) => boolean {
  if (expression.kind === 'all') return () => true
  if (expression.kind === 'not') {
    const matches = compile(expression.part, paths)
    return (study) => !matches(study)
  }
  if (expression.kind === 'and' || expression.kind === 'or') {
    const parts = expression.parts.map((part) => compile(part, paths))
    return expression.kind === 'and'
      ? (study) => parts.every((matches) => matches(study))
      : (study) => parts.some((matches) => matches(study))
  }
  if (expression.kind === 'area') {
    const path = findPath(expression.piece)
    if (!path) throw new Refusal(400, `Unknown area: ${expression.piece}`)
    return compile(expression.part, [path])
  }
  const matches = valueMatcher(expression)
  return (study) => paths.some((path) => valuesAt(study, path).some(matches))
}

function valueMatcher(expression: Extract<Expression, {kind: 'range' | 'text'}>): (value: Json) => boolean {
  if (expression.kind === 'range') return (value) => isWithin(value, expression)
  const words = wordsPattern(expression.words)
  return (value) => typeof value !== 'object' && words.test(String(value))
}

/** The words one after another, whatever stands between letters and digits, none in the middle of another word. */
function wordsPattern(text: string): RegExp {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return /(?!)/
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu')
}

/** Dates and numbers. A month lies within a range when one of its days does. */
function isWithin(value: Json, {from, to}: {from: string | undefined; to: string | undefined}): boolean {
  if (typeof value === 'number') {
    return (from === undefined || value >= Number(from)) && (to === undefined || value <= Number(to))
  }
  if (typeof value !== 'string') return false
  return (from === undefined || `${value}~` >= from) && (to === undefined || value <= `${to}~`)
}
