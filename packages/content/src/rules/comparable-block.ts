import {isRow, type Row, rowsOf, textOf} from '../check/stored-document.ts'

/**
 * A block of running text without what only storage needs: keys, how words are cut into spans, definitions of marks
 * that no word bears. A mark that is a source or a link is carried by the words themselves.
 */
export function comparableBlock(block: Row): Row {
  const definitions = new Map(
    rowsOf(block, 'markDefs').map((definition) => [textOf(definition, '_key') ?? '', definition]),
  )
  const spans: {text: string; marks: unknown[]; form: string}[] = []
  for (const child of rowsOf(block, 'children')) {
    const text = typeof child['text'] === 'string' ? child['text'] : ''
    const marks = marksOf(child, definitions)
    const form = JSON.stringify(marks)
    const last = spans.at(-1)
    if (text === '') continue
    if (last?.form === form) last.text += text
    else spans.push({text, marks, form})
  }
  return {
    _type: 'block',
    style: block['style'] ?? 'normal',
    listItem: block['listItem'],
    level: block['listItem'] === undefined ? undefined : (block['level'] ?? 1),
    spans: spans.map(({text, marks}) => ({text, marks})),
  }
}

function marksOf(child: Row, definitions: ReadonlyMap<string, Row>): unknown[] {
  const marks = Array.isArray(child['marks']) ? child['marks'] : []
  return [...new Set(marks.filter((mark) => typeof mark === 'string'))]
    .map((mark) => withoutKey(definitions.get(mark)) ?? mark)
    .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
}

function withoutKey(definition: Row | undefined): Row | undefined {
  if (!isRow(definition)) return undefined
  const {_key, ...rest} = definition
  return Object.fromEntries(Object.entries(rest).toSorted(([left], [right]) => (left < right ? -1 : 1)))
}
