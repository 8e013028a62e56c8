import type {LakeDocument} from '../domain/document.ts'
import {LakeError} from '../errors.ts'
import {attempt, outermost, type ParsedQuery, type QueryScope} from './engine.ts'
import type {Node} from './evaluate/ast.ts'
import {compile} from './evaluate/compile.ts'
import {nested} from './evaluate/scope.ts'
import {isCheap} from './plan/cost.ts'

/** A query `*[…]`, to be asked of one document at a time. */
export type DocumentFilter = {
  /** It looks at nothing but the document, in time that grows no faster than the document does. */
  isCheap: boolean
  /** Whether the filter holds of a document; sub-queries and references look at the documents of the scope. */
  over: (scope: QueryScope) => (document: LakeDocument) => boolean
}

/**
 * The filter that a query is. What it makes of the documents then (order, slice, projection) does not decide.
 * Throws queryFailed for a query that is no filter of all documents.
 */
export function documentFilter(query: ParsedQuery): DocumentFilter {
  const conditions = conditionsOf(query.tree)
  if (!conditions) {
    throw new LakeError('queryFailed', 'Only a filter of documents can be listened to: "*[…]".', {
      query: query.text,
    })
  }
  const compiled = conditions.map(compile)
  return {
    isCheap: conditions.every(isCheap),
    over: (scope) => {
      const start = outermost(scope, undefined)
      return (document) =>
        attempt(query, () => {
          const inside = nested(start, document)
          return compiled.every((condition) => condition(inside) === true)
        })
    },
  }
}

function conditionsOf(node: Node): Node[] | undefined {
  switch (node.type) {
    case 'Everything':
      return []
    case 'Filter': {
      const before = conditionsOf(node.base)
      return before && [...before, node.expr]
    }
    case 'Group':
    case 'ArrayCoerce':
    case 'PipeFuncCall':
    case 'Slice':
    case 'AccessElement':
    case 'AccessAttribute':
    case 'Projection':
    case 'Map':
    case 'FlatMap':
      return node.base && conditionsOf(node.base)
    default:
      return undefined
  }
}
