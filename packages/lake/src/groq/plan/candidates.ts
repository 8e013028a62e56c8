import type {LakeDocument} from '../../domain/document.ts'
import type {Node} from '../evaluate/ast.ts'
import {type Evaluator, nested, type Scope} from '../evaluate/scope.ts'
import type {Value} from '../evaluate/value.ts'
import {type Condition, conditionsOf} from './conditions.ts'
import {isScalar} from './document-index.ts'

type Compile = (node: Node) => Evaluator

/** The documents of one look-up, or undefined: this condition cannot be looked up with these values. */
type LookUp = (scope: Scope) => Found | undefined

type Found = Pick<Candidates, 'documents' | 'isKept'>

/** What a filter over all documents has left to do. */
export type Candidates = {
  documents: readonly LakeDocument[]
  /** The part of the filter that a look-up has answered: it needs no asking any more. */
  answered: number | undefined
  /** The list is the index's own, and the same one the next time. */
  isKept: boolean
}

/**
 * The documents that a filter of all documents has to be tried on: those of its most selective part, or all.
 * @param parts - what `&&` joins
 */
export function compileCandidates(parts: readonly Node[], compile: Compile): (scope: Scope) => Candidates {
  const lookUps = parts.flatMap((part, index) =>
    conditionsOf(part).map((condition) => ({index, find: compileLookUp(condition, compile), condition})),
  )
  return (scope) => {
    const all: Candidates = {documents: scope.environment.index.documents, answered: undefined, isKept: true}
    return lookUps.reduce((fewest, {index, find, condition}) => {
      const found = fewest.documents.length <= 1 ? undefined : find(scope)
      if (!found || found.documents.length > fewest.documents.length) return fewest
      // The other look-ups only leave out what cannot match: null in a list, say, is asked again.
      return {...found, answered: condition.kind === 'valueIn' ? index : undefined}
    }, all)
  }
}

function compileLookUp(condition: Condition, compile: Compile): LookUp {
  if (condition.kind === 'references') {
    const ids = condition.ids.map(compile)
    return (scope) => {
      const outside = nested(scope, null)
      const wanted = ids.flatMap((id) => id(outside)).filter((id) => typeof id === 'string')
      return merged(wanted.map((id) => scope.environment.index.byReference().get(id)))
    }
  }
  const isList = condition.kind === 'listHas'
  const name = (isList ? 'in ' : '') + JSON.stringify(condition.path)
  const path = compile(condition.path)
  const isId =
    condition.path.type === 'AccessAttribute' && !condition.path.base && condition.path.name === '_id'
  const fixed = compile(condition.kind === 'listHas' ? condition.value : condition.values)
  return (scope) => {
    const value = fixed(nested(scope, null))
    const wanted = condition.kind === 'valueIn' && condition.isList ? value : [value]
    if (!Array.isArray(wanted) || !wanted.every(isScalar)) return undefined
    const {index} = scope.environment
    if (isId) {
      const found = merged(wanted.map((id) => (typeof id === 'string' ? one(index.byId(id)) : undefined)))
      return {...found, isKept: false}
    }
    const read = (document: LakeDocument): Value[] => {
      const value = path({...scope, value: document, parent: undefined, isHidden: false})
      return isList ? (Array.isArray(value) ? value : []) : [value]
    }
    const values = index.byPath(name, read)
    return merged(wanted.map((each) => values.get(each)))
  }
}

function one(document: LakeDocument | undefined): LakeDocument[] | undefined {
  return document && [document]
}

/** Several look-ups as one list, each document once, in `_id` order. */
function merged(lists: (readonly LakeDocument[] | undefined)[]): Found {
  const found = lists.filter((list) => list !== undefined)
  const [only] = found
  if (only && found.length === 1) return {documents: only, isKept: true}
  const documents = [...new Set(found.flat())]
  return {documents: documents.sort((a, b) => (a._id < b._id ? -1 : 1)), isKept: false}
}
