import type {Nodes, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString} from 'mdast-util-to-string'

export type CriterionGroup = {kind: 'inclusion' | 'exclusion' | 'other'; title: string; items: string[]}

const INCLUSION = /^(?:key\s+)?inclusion\b/i
const EXCLUSION = /^(?:key\s+)?exclusion\b/i
const MAX_HEADING = 120

/**
 * The criteria of a registry's record as a list to mark. Nothing is left out and nothing reworded: where the text has
 * no list, its paragraphs are the items; a list within an item stays with the item that it explains.
 */
export function parseCriteria(markdown: string): CriterionGroup[] {
  const groups: CriterionGroup[] = []
  const current = (): CriterionGroup => {
    const last = groups.at(-1)
    if (last !== undefined) return last
    const first: CriterionGroup = {kind: 'other', title: 'Criteria', items: []}
    groups.push(first)
    return first
  }
  for (const node of fromMarkdown(markdown).children) addNode(node, current, groups)
  return groups.filter(({items}) => items.length > 0)
}

function addNode(node: RootContent, current: () => CriterionGroup, groups: CriterionGroup[]): void {
  if (node.type === 'list') {
    for (const item of node.children) {
      const text = item.children.map(textOf).filter(Boolean).join(' ')
      if (text !== '') current().items.push(text)
    }
    return
  }
  for (const line of textOf(node).split('\n')) {
    const text = line.trim()
    if (text === '') continue
    const kind = headingKind(text)
    if (kind !== undefined) groups.push({kind, title: text.replace(/:$/, ''), items: []})
    else current().items.push(text)
  }
}

function headingKind(text: string): CriterionGroup['kind'] | undefined {
  if (text.length > MAX_HEADING || !/criteria|^(?:inclusion|exclusion)s?:?$/i.test(text)) return undefined
  if (INCLUSION.test(text)) return 'inclusion'
  if (EXCLUSION.test(text)) return 'exclusion'
  return text.endsWith(':') ? 'other' : undefined
}

/** Words alone. A list within is written in one line, so that an item stays one thing to mark. */
function textOf(node: Nodes): string {
  if (node.type === 'list')
    return node.children.map((item) => `– ${item.children.map(textOf).join(' ')}`).join('; ')
  if (node.type === 'break') return '\n'
  if ('children' in node) {
    return node.children.map(textOf).join('')
  }
  return toString(node)
}
