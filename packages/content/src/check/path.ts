/** A field by name, a row by its place from 0, or a row by its key. */
export type PathSegment = string | number | {_key: string}

/** As Studio writes a path: `evidence[_key=="a1"].statement`. */
export function formatPath(path: readonly PathSegment[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'string') return text === '' ? segment : `${text}.${segment}`
    return text + (typeof segment === 'number' ? `[${segment}]` : `[_key=="${segment._key}"]`)
  }, '')
}

const SEGMENT = /\[_key=="([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g

/** The segments that Studio's markers want; what `formatPath` wrote comes back as it was. */
export function parsePath(path: string): PathSegment[] {
  return Array.from(path.matchAll(SEGMENT), ([, key, index, field = '']) => {
    if (key !== undefined) return {_key: key}
    return index === undefined ? field : Number(index)
  })
}
