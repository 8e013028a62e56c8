import type {Node} from '../evaluate/ast.ts'

/**
 * Which scopes an expression looks at, told without evaluating it: the item that it stands in, or what lies further
 * out. It follows the rules of `^` exactly (evaluate/scope.ts), since an index or a memory that misses a use would
 * answer wrongly.
 */
export type ScopeUse = {
  /** Looks at `@`, or at an attribute of it. */
  item: boolean
  /** Looks at something around `@`. */
  outside: boolean
  /** Looks at the whole dataset: by `*` or by `->`. */
  dataset: boolean
}

type Frame = {kind: 'item' | 'outside' | 'inner'; isHidden: boolean}

/** Functions that look at `@` without saying so. */
const LOOKS_AT_ITEM: ReadonlySet<string> = new Set([
  'global::references',
  'sanity::versionOf',
  'sanity::partOfRelease',
])

/** Of an expression that stands in a scope of its own, such as the condition of a filter. */
export function scopeUse(node: Node): ScopeUse {
  const use: ScopeUse = {item: false, outside: false, dataset: false}
  visit(node, [{kind: 'item', isHidden: false}], use)
  return use
}

function visit(node: Node, frames: readonly Frame[], use: ScopeUse): void {
  const here = (part: Node | undefined) => part && visit(part, frames, use)
  const inside = (part: Node, isHidden = false) => visit(part, entered(frames, isHidden), use)
  switch (node.type) {
    case 'Everything':
      use.dataset = true
      return
    case 'This':
      return look(frames[0], use)
    case 'Parent':
      return look(frames[node.n], use)
    case 'AccessAttribute':
      return node.base ? here(node.base) : look(frames[0], use)
    case 'Deref':
      use.dataset = true
      return here(node.base)
    case 'Filter':
    case 'Projection':
      here(node.base)
      return inside(node.expr)
    case 'Map':
    case 'FlatMap':
      here(node.base)
      return inside(node.expr, true)
    case 'PipeFuncCall':
      here(node.base)
      return node.args.forEach((arg) => inside(arg))
    case 'FuncCall':
      if (LOOKS_AT_ITEM.has(`${node.namespace}::${node.name}`)) look(frames[0], use)
      if (node.namespace === 'releases') use.dataset = true
      return node.args.forEach(here)
    case 'And':
    case 'Or':
    case 'OpCall':
      here(node.left)
      return here(node.right)
    case 'InRange':
      here(node.base)
      here(node.left)
      return here(node.right)
    case 'Array':
      return node.elements.forEach(({value}) => here(value))
    case 'Object':
      return node.attributes.forEach((attribute) => {
        if (attribute.type === 'ObjectConditionalSplat') here(attribute.condition)
        here(attribute.value)
      })
    case 'Select':
      node.alternatives.forEach(({condition, value}) => {
        here(condition)
        here(value)
      })
      return here(node.fallback)
    case 'Group':
    case 'Not':
    case 'Neg':
    case 'Pos':
    case 'Asc':
    case 'Desc':
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Slice':
      return here(node.base)
    case 'Value':
    case 'Parameter':
    case 'Context':
      return
    default:
      // Not known here: as if it looked at everything.
      use.item = true
      use.outside = true
      use.dataset = true
  }
}

function entered(frames: readonly Frame[], isHidden: boolean): Frame[] {
  const around = frames[0]?.isHidden ? frames.slice(1) : frames
  return [{kind: 'inner', isHidden}, ...around]
}

function look(frame: Frame | undefined, use: ScopeUse): void {
  if (frame?.kind === 'item') use.item = true
  else if (frame?.kind !== 'inner') use.outside = true
}
