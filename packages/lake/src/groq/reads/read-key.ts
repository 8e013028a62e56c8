import {publishedIdOf} from '../../domain/document-id.ts'

/**
 * What an answer rests on, in words that a change can be put in too: when no key of a change is among the keys of an
 * answer, the answer is still the same. A draft counts as the document that it is a draft of.
 */
export type ReadKey = string

/** Where keys of one evaluation are noted. */
export type Reads = {
  add: (key: ReadKey) => void
  /** How many documents a filter had to be tried on. */
  tried: (count: number) => void
}

/** Every document. */
export const EVERYTHING: ReadKey = 'all'

/** A document by its id, whether it is there or not. */
export function documentKey(id: string): ReadKey {
  return JSON.stringify(['document', publishedIdOf(id)])
}

/** The documents of a type. */
export function typeKey(type: string): ReadKey {
  return JSON.stringify(['type', type])
}

/** The documents of a type (or of any) that have this value at this path. */
export function valueKey(type: string | undefined, path: string, value: Scalar): ReadKey {
  return JSON.stringify(['value', type ?? null, path, value])
}

/** The documents of a type (or of any) that point at this one. */
export function referenceKey(type: string | undefined, id: string): ReadKey {
  return JSON.stringify(['reference', type ?? null, id])
}

export type Scalar = string | number | boolean

/** Longer texts are no value that a document is found by. */
const LONGEST_TEXT = 200

export function isScalarToFindBy(value: unknown): value is Scalar {
  if (typeof value === 'string') return value.length <= LONGEST_TEXT
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}

/** How many attributes deep a path may lead: `slug.current` is 2. */
const DEEPEST_PATH = 4

/** System attributes and what a query adds: `_id` and `_type` have keys of their own, the others change unasked. */
export function isPathToFindBy(names: readonly string[]): boolean {
  return names.length > 0 && names.length <= DEEPEST_PATH && names[0]?.startsWith('_') === false
}
