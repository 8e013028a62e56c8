import {type ExprNode, Path} from 'groq-js'

import type {LakeDocument} from '../domain/document.ts'
import {isObject} from '../domain/json.ts'
import {matchesText, parseTextQuery, textsIn, type TextQuery} from './text-match.ts'

/**
 * `… match text::query("…")`, which groq-js parses and does not evaluate. Where the whole document is
 * searched (`[@, _id] match …`), the lake looks which documents satisfy the search and puts a set of their ids
 * in its place; where fields are searched, their `match` with the search's words says the same.
 */
export function withTextQueries(tree: ExprNode, documents: readonly LakeDocument[]): ExprNode {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (!isObject(node) || node instanceof Path) return node
    const query = textQueryOf(node)
    if (!query) return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]))
    return mentionsDocument(node['left'])
      ? idsThatMatch(query, documents)
      : fieldsThatMatch(node['left'], query)
  }
  return walk(tree)
}

/** A set of ids that GROQ's `in` asks by name: a list would be walked for every document. */
class IdSet extends Path {
  readonly #ids: ReadonlySet<string>

  constructor(ids: ReadonlySet<string>) {
    super('**')
    this.#ids = ids
  }

  matches(id: string): boolean {
    return this.#ids.has(id)
  }
}

function idsThatMatch(query: TextQuery, documents: readonly LakeDocument[]) {
  const found = documents.filter((document) => matchesText(query, [document._id, ...textsIn(document)]))
  const ids = new IdSet(new Set(found.map(({_id}) => _id)))
  return {
    type: 'OpCall',
    op: 'in',
    left: {type: 'AccessAttribute', name: '_id'},
    right: {type: 'Value', value: ids},
  }
}

function fieldsThatMatch(left: unknown, {words, forbidden}: TextQuery) {
  const matching = (patterns: string[]) => ({
    type: 'OpCall',
    op: 'match',
    left,
    right: {type: 'Value', value: patterns},
  })
  const without = forbidden.map((phrase) => ({type: 'Not', base: matching(phrase.words)}))
  return without.reduce<object>((both, not) => ({type: 'And', left: both, right: not}), matching(words))
}

/** The search that a node asks for: `match` with a `text::query` whose text is known. */
function textQueryOf(node: Record<string, unknown>): TextQuery | undefined {
  const right = node['right']
  if (node['type'] !== 'OpCall' || node['op'] !== 'match' || !isObject(right)) return undefined
  if (right['type'] !== 'FuncCall' || right['namespace'] !== 'text' || right['name'] !== 'query')
    return undefined
  const [argument]: unknown[] = Array.isArray(right['args']) ? right['args'] : []
  const text = isObject(argument) && argument['type'] === 'Value' ? argument['value'] : undefined
  return typeof text === 'string' ? parseTextQuery(text) : undefined
}

/** `@`, alone or in a list. */
function mentionsDocument(node: unknown): boolean {
  if (!isObject(node)) return false
  if (node['type'] === 'This') return true
  if (node['type'] === 'Group') return mentionsDocument(node['base'])
  if (node['type'] === 'ArrayElement') return mentionsDocument(node['value'])
  return (
    node['type'] === 'Array' && Array.isArray(node['elements']) && node['elements'].some(mentionsDocument)
  )
}
