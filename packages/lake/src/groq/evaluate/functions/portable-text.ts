import {isObjectValue, type ObjectValue, type Value} from '../value.ts'
import type {FunctionTable} from './function.ts'

export const PORTABLE_TEXT: FunctionTable = {
  text: ([value = null]) => {
    if (isObjectValue(value)) return blockText(value) ?? null
    if (!Array.isArray(value)) return null
    const texts = blockTexts(value)
    return texts.length === 0 ? null : texts.join('\n\n')
  },
}

function blockTexts(blocks: Value[]): string[] {
  return blocks.flatMap((block) => {
    if (Array.isArray(block)) return blockTexts(block)
    return isObjectValue(block) ? (blockText(block) ?? []) : []
  })
}

/** The text of one block: of its spans, as they stand. */
function blockText(block: ObjectValue): string | undefined {
  const children = block['children']
  if (typeof block['_type'] !== 'string' || !Array.isArray(children)) return undefined
  return children
    .filter(isObjectValue)
    .filter((child) => child['_type'] === 'span')
    .map((child) => (typeof child['text'] === 'string' ? child['text'] : ''))
    .join('')
}
