import {isObjectValue} from '../evaluate/value.ts'
import {type Origin, originOfPart, type Segment, type SourceDocument} from './origin.ts'
import type {Tracked} from './tracked.ts'

type Source = {type: 'documentValue'; document: number; path: number} | {type: 'literal'} | {type: 'unknown'}

/**
 * Which document and path each value of a result came from.
 * Evidence: `@sanity/client` (ContentSourceMap; csm/jsonPath, csm/resolveMapping); sanity.io/docs/content-source-maps.
 */
export type ContentSourceMap = {
  documents: {_id: string; _type: string}[]
  paths: string[]
  /** By the path in the result. */
  mappings: Record<string, {type: 'value'; source: Source}>
}

/** How items of lists are named in the paths of documents: by their place, or by their `_key` where they have one. */
export type ArraySelector = 'index' | 'key'

/** One mapping for each value that is no list or object, and for those that are empty. */
export function contentSourceMap(result: Tracked, selector: ArraySelector): ContentSourceMap {
  const documents = numbered<SourceDocument>(({id}) => id)
  const paths = numbered<string>((path) => path)
  const mappings: ContentSourceMap['mappings'] = {}

  function sourceOf(origin: Origin): Source {
    if (origin.type === 'document') {
      const path = origin.path.map((segment) => segmentText(segment, selector)).join('')
      return {type: 'documentValue', document: documents.add(origin.document), path: paths.add(`$${path}`)}
    }
    return origin.type === 'literal' ? {type: 'literal'} : {type: 'unknown'}
  }

  function walk({value, origin}: Tracked, place: string): void {
    const parts: [string | number, Tracked['value']][] = Array.isArray(value)
      ? [...value.entries()]
      : isObjectValue(value)
        ? Object.entries(value)
        : []
    if (parts.length === 0) mappings[place] = {type: 'value', source: sourceOf(origin)}
    for (const [name, part] of parts) {
      walk({value: part, origin: originOfPart(origin, name, part)}, place + segmentText(name, 'index'))
    }
  }

  walk(result, '$')
  return {
    documents: documents.list.map(({id, type}) => ({_id: id, _type: type})),
    paths: paths.list,
    mappings,
  }
}

/** Items in the order in which they were first seen, each once. */
function numbered<Item>(nameOf: (item: Item) => string) {
  const list: Item[] = []
  const places = new Map<string, number>()
  return {
    list,
    add: (item: Item): number => {
      const name = nameOf(item)
      const known = places.get(name)
      if (known !== undefined) return known
      places.set(name, list.length)
      return list.push(item) - 1
    },
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}

function segmentText(segment: Segment, selector: ArraySelector): string {
  if (typeof segment === 'string') return `['${escaped(segment)}']`
  if (typeof segment === 'number') return `[${segment}]`
  return selector === 'key' && segment.key !== ''
    ? `[?(@._key=='${escaped(segment.key)}')]`
    : `[${segment.index}]`
}

function escaped(text: string): string {
  return text.replaceAll(/[\f\n\r\t'\\]/g, (character) => ESCAPES[character] ?? character)
}
