import {LakeError} from '../errors.ts'

const PERSPECTIVES = ['raw', 'published', 'drafts'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

/**
 * Reads `perspective=`. `previewDrafts` is the old name of `drafts`; a stack of releases is not served.
 * Evidence: sanity.io/docs/perspectives; client `validateApiPerspective`.
 */
export function parsePerspective(text: string | undefined, fallback: Perspective): Perspective {
  if (text === undefined || text === '') return fallback
  const name = text === 'previewDrafts' ? 'drafts' : text
  const found = PERSPECTIVES.find((perspective) => perspective === name)
  if (found) return found
  const inStack = name.split(',').map((part) => part.trim())
  if (inStack.length === 2 && inStack[0] === 'drafts' && inStack[1] === 'published') return 'drafts'
  throw new LakeError(
    'notServed',
    `The perspective "${text}" is not served: use raw, published or drafts (no content releases here).`,
  )
}

export function byId(a: {_id: string}, b: {_id: string}): number {
  return a._id < b._id ? -1 : a._id > b._id ? 1 : 0
}
