import {citedPublicationIds} from '../../rules/cited-publications.ts'
import {approvalProblem, citationProblem} from '../../rules/claims.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {refOf, type Row, textOf} from '../stored-document.ts'
import {walkRows} from '../walk.ts'

/** Rows and documents that say something clinical, legal or historical, by their `_type`. */
const CITED_TYPES = new Set([
  'keyFact',
  'careCard',
  'contraindication',
  'effect',
  'indication',
  'pharmacologyTarget',
  'routeFact',
  'interaction',
  'legalStatus',
  'safetyNotice',
  'treatmentFramework',
  'claim',
  'timelineEvent',
  'mythFact',
])

/** Whether a row may stand without a source: an interaction that nobody has studied has none to give. */
const saysUnknown = (row: Row): boolean => row['_type'] === 'interaction' && row['severity'] === 'unknown'

/**
 * Every row that says something clinical, legal or historical cites a publication; an interaction that nobody studied
 * has none to cite.
 */
export const citationRule: DocumentRule = ({document}) =>
  walkRows(document).flatMap(({path, row}) => {
    if (!CITED_TYPES.has(textOf(row, '_type') ?? '') || saysUnknown(row)) return []
    const citations = Array.isArray(row['citations']) ? row['citations'] : []
    const problem = citationProblem({citations})
    return problem === undefined
      ? []
      : [finding(document, 'claim-uncited', problem, {path: [...path, 'citations']})]
  })

/** An approval is a fact of law: one of its sources must come from a regulator. */
export const approvalRule: DocumentRule = ({document, library}) =>
  walkRows(document).flatMap(({path, row}) => {
    const ids = citedPublicationIds(row)
    if (ids.length === 0 || !['claim', 'indication'].includes(textOf(row, '_type') ?? '')) return []
    const kinds = ids.map((id) => textOf(library.get(id), 'publisherKind'))
    const problem = approvalProblem({kind: textOf(row, 'kind'), status: textOf(row, 'status')}, kinds)
    return problem === undefined
      ? []
      : [finding(document, 'approval-regulator', problem, {path: [...path, 'citations']})]
  })

const RETRACTIONS: Readonly<Record<string, string>> = {
  retracted: 'was retracted: take it out, and look again at what rests on it.',
  concern: 'stands under an expression of concern: say so, or cite another.',
}

/** Nothing may stand on a paper that was taken back. */
export const retractionRule: DocumentRule = ({document, library}) =>
  walkRows(document).flatMap(({path, row}) => {
    if (row['_type'] !== 'citation') return []
    const publication = library.get(refOf(row['publication']) ?? '')
    const retraction = textOf(publication, 'retraction') ?? ''
    const words = RETRACTIONS[retraction]
    if (words === undefined) return []
    return [
      finding(document, 'retracted-source', `“${textOf(publication, 'title')}” ${words}`, {
        path: [...path, 'publication'],
        level: retraction === 'retracted' ? 'error' : 'warning',
      }),
    ]
  })
