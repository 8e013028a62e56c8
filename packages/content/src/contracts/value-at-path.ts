/** Fields and rows from the content's root inwards. */
export type Path = readonly (string | number)[]

/** Undefined where the path leads nowhere. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce((value: unknown, segment) => property(value, segment), content)
}

/** A copy in which the row at `path` is gone, or the field at `path` is null. Only what lies on the path is copied. */
export function replaceAt(content: unknown, path: Path): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) return null
  if (Array.isArray(content)) {
    const rows: unknown[] = content
    return rest.length === 0
      ? rows.filter((_, index) => index !== segment)
      : rows.map((row, index) => (index === segment ? replaceAt(row, rest) : row))
  }
  if (typeof content !== 'object' || content === null) return content
  return {...content, [segment]: rest.length === 0 ? null : replaceAt(property(content, segment), rest)}
}

/** The id of the innermost document that holds the path: the one that an editor must open. */
export function ownerId(raw: unknown, content: unknown, path: readonly PropertyKey[]): string {
  let id = text(property(raw, '_id')) ?? '(no id)'
  let value = content
  for (const segment of path) {
    value = property(value, segment)
    id = text(property(value, '_id')) ?? id
  }
  return id
}

/** As Studio writes paths, rows by their key, starting at the innermost document: `evidence[_key=="a"].statement`. */
export function describePath(content: unknown, path: readonly PropertyKey[]): string {
  let described = ''
  let value = content
  for (const segment of path) {
    value = property(value, segment)
    if (text(property(value, '_id')) !== undefined) described = ''
    else if (typeof segment === 'number') {
      const key = text(property(value, '_key'))
      described += key === undefined ? `[${segment}]` : `[_key=="${key}"]`
    } else described += described === '' ? String(segment) : `.${String(segment)}`
  }
  return described
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function property(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
