/**
 * The syntax tree that `groq-js` parses GROQ into, as far as it is evaluated here.
 * Source: groq-js 2.0.0 (`ExprNode`), whose published types leave these names unresolved.
 */
/** One node type for each name, so that each can be told from the others. */
type Each<Name extends string, Body> = Name extends string ? {type: Name} & Body : never

export type Node =
  | {type: 'Everything'}
  | {type: 'This'}
  | {type: 'Parent'; n: number}
  | {type: 'Value'; value: unknown}
  | {type: 'Parameter'; name: string}
  | {type: 'Context'; key: string}
  | Each<'Group' | 'Not' | 'Neg' | 'Pos' | 'Asc' | 'Desc' | 'ArrayCoerce' | 'Deref', {base: Node}>
  | Each<'And' | 'Or', {left: Node; right: Node}>
  | {type: 'OpCall'; op: string; left: Node; right: Node}
  | {type: 'InRange'; base: Node; left: Node; right: Node; isInclusive: boolean}
  | {type: 'Array'; elements: {type: 'ArrayElement'; value: Node; isSplat: boolean}[]}
  | {type: 'Object'; attributes: Attribute[]}
  | {type: 'AccessAttribute'; base?: Node; name: string}
  | {type: 'AccessElement'; base: Node; index: number}
  | {type: 'Slice'; base: Node; left: number; right: number; isInclusive: boolean}
  | Each<'Filter' | 'Projection' | 'Map' | 'FlatMap', {base: Node; expr: Node}>
  | {type: 'Select'; alternatives: {condition: Node; value: Node}[]; fallback?: Node}
  | {type: 'FuncCall'; namespace: string; name: string; args: Node[]}
  | {type: 'PipeFuncCall'; base: Node; name: string; args: Node[]}
  | {type: 'Tuple'; members: Node[]}
  | {type: 'SelectorNested'; base: Node; nested: Node}
  | {type: 'SelectorFuncCall'; name: string; arg: Node}

export type Attribute =
  | {type: 'ObjectAttributeValue'; name: string; value: Node}
  | {type: 'ObjectSplat'; value: Node}
  | {type: 'ObjectConditionalSplat'; condition: Node; value: Node}

export type NodeOf<Type extends Node['type']> = Extract<Node, {type: Type}>
