import type {FunctionTable, PlainFunction} from './function.ts'

export const STRING: FunctionTable = {
  lower: letterCase((text) => text.toLowerCase()),
  upper: letterCase((text) => text.toUpperCase()),
  split: ([text, separator]) => {
    if (typeof text !== 'string' || typeof separator !== 'string') return null
    if (text === '') return []
    return separator === '' ? Array.from(text) : text.split(separator)
  },
  startsWith: ([text, prefix]) =>
    typeof text === 'string' && typeof prefix === 'string' ? text.startsWith(prefix) : null,
}

export function letterCase(change: (text: string) => string): PlainFunction {
  return ([text]) => (typeof text === 'string' ? change(text) : null)
}
