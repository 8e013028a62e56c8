import type {z} from 'zod'

import {describePath, ownerId, type Path, replaceAt, valueAt} from './value-at-path.ts'

/** One thing that does not fit its contract: in which document, where in it, and why. */
export type Problem = {id: string; path: string; message: string}

/** What a page can show, and what had to be left out of it. `value` is null when nothing fit, or nothing was there. */
export type Parsed<Value> = {value: Value | null; problems: Problem[]}

/**
 * Parses content that may not fit its contract, and keeps as much of it as does.
 *
 * A field with a bad value is emptied. Where that field is required, its row goes instead: so a claim whose only
 * source is broken is left out, and a page never shows it uncited. A document that lacks what it must have is
 * left out whole. Each step shrinks the content, so the walk ends; the content given is not touched.
 */
export function parseReduced<Value>(schema: z.ZodType<Value>, raw: unknown): Parsed<Value> {
  if (raw === null || raw === undefined) return {value: null, problems: []}
  const problems = new Map<string, Problem>()
  const emptied = new Set<string>()
  let current: unknown = raw
  for (;;) {
    const parsed = schema.safeParse(current)
    if (parsed.success) return {value: parsed.data, problems: [...problems.values()]}
    for (const {path, message} of parsed.error.issues) {
      const problem = {id: ownerId(raw, current, path), path: describePath(current, path), message}
      const place = placeOf(raw, current, path)
      // That a field is missing which this very walk has emptied tells nobody anything new.
      if (!problems.has(place) && !emptied.has(place)) problems.set(place, problem)
    }
    const removals = removalsFor(current, parsed.error.issues)
    if (removals === undefined) return {value: null, problems: [...problems.values()]}
    for (const path of removals) {
      current = replaceAt(current, path)
      if (typeof path.at(-1) === 'string') emptied.add(placeOf(raw, current, path))
    }
  }
}

const placeOf = (raw: unknown, content: unknown, path: readonly PropertyKey[]): string =>
  `${ownerId(raw, content, path)} ${describePath(content, path)}`

/** What has to go for these issues, from the back: taking out a row must not move those that are still to go. */
function removalsFor(content: unknown, issues: readonly {path: PropertyKey[]}[]): Path[] | undefined {
  const removals = new Map<string, Path>()
  for (const {path} of issues) {
    const removal = removalFor(content, path.filter(isSegment))
    if (removal === undefined) return undefined
    removals.set(JSON.stringify(removal), removal)
  }
  return [...removals.values()].toSorted(comparePaths).toReversed()
}

/** The smallest part that can go: the row or the value itself, or, where there is none, what misses it. */
function removalFor(content: unknown, path: Path): Path | undefined {
  if (path.length === 0) return undefined
  const isThere = typeof path.at(-1) === 'number' || (valueAt(content, path) ?? null) !== null
  return isThere ? path : removalFor(content, path.slice(0, -1))
}

const isSegment = (segment: PropertyKey): segment is string | number => typeof segment !== 'symbol'

function comparePaths(left: Path, right: Path): number {
  for (const [index, segment] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (segment === other) continue
    if (typeof segment === 'number' && typeof other === 'number') return segment - other
    return String(segment) < String(other) ? -1 : 1
  }
  return left.length - right.length
}
