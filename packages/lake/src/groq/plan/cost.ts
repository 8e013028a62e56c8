import type {Node} from '../evaluate/ast.ts'

/** A filter of more parts than this is not cheap, whatever they are. */
const MOST_NODES = 300

/** Functions that read their arguments, or the document, once. */
const CHEAP_FUNCTIONS: ReadonlySet<string> = new Set([
  'global::coalesce',
  'global::count',
  'global::defined',
  'global::identity',
  'global::length',
  'global::lower',
  'global::path',
  'global::references',
  'global::upper',
  'sanity::dataset',
  'sanity::partOfRelease',
  'sanity::projectId',
  'sanity::versionOf',
  'string::startsWith',
])

const CHEAP_OPERATORS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])

/**
 * Whether an expression about one document is bounded by what it is made of: no sub-query, no reference followed, no
 * loop within a loop, nothing that makes more than it reads, and the same answer at any time. What is not known here
 * is not cheap.
 */
export function isCheap(expression: Node): boolean {
  let left = MOST_NODES
  const visit = (node: Node): boolean => {
    left -= 1
    if (left < 0) return false
    switch (node.type) {
      case 'Value':
      case 'Parameter':
      case 'This':
        return true
      case 'AccessAttribute':
        return node.base === undefined || visit(node.base)
      case 'Group':
      case 'Not':
      case 'ArrayCoerce':
      case 'AccessElement':
        return visit(node.base)
      case 'Map':
      case 'FlatMap':
        return isWay(node) && visit(node.base) && visit(node.expr)
      case 'And':
      case 'Or':
        return visit(node.left) && visit(node.right)
      case 'OpCall':
        return CHEAP_OPERATORS.has(node.op) && visit(node.left) && visit(node.right)
      case 'InRange':
        return visit(node.base) && visit(node.left) && visit(node.right)
      case 'Array':
        return node.elements.every(({value, isSplat}) => !isSplat && visit(value))
      case 'FuncCall':
        return CHEAP_FUNCTIONS.has(`${node.namespace}::${node.name}`) && node.args.every(visit)
      default:
        return false
    }
  }
  return visit(expression)
}

/** `a[].b`: through lists, and to nothing else. */
function isWay(node: Node): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return node.base === undefined || isWay(node.base)
    case 'Group':
    case 'ArrayCoerce':
      return isWay(node.base)
    case 'Map':
    case 'FlatMap':
      return isWay(node.base) && isWay(node.expr)
    default:
      return false
  }
}
