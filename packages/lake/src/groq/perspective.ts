import {draftIdOf, isDraftId, isVersionId, publishedIdOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
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

/** The documents as a perspective shows them, from all of them in `_id` order; the answer is in `_id` order. */
export function seenThrough(
  perspective: Perspective,
  documents: readonly LakeDocument[],
): readonly LakeDocument[] {
  if (perspective === 'raw') return documents
  if (perspective === 'published') return documents.filter(({_id}) => !isDraftId(_id) && !isVersionId(_id))
  const drafts = new Map(documents.filter(({_id}) => isDraftId(_id)).map((draft) => [draft._id, draft]))
  const seen: LakeDocument[] = []
  for (const document of documents) {
    if (isVersionId(document._id) || isDraftId(document._id)) continue
    const draft = drafts.get(draftIdOf(document._id))
    if (draft) drafts.delete(draft._id)
    seen.push(asPublished(draft ?? document))
  }
  const unpublished = [...drafts.values()].map(asPublished)
  return unpublished.length === 0 ? seen : [...seen, ...unpublished].sort(byId)
}

export function byId(a: {_id: string}, b: {_id: string}): number {
  return a._id < b._id ? -1 : a._id > b._id ? 1 : 0
}

function asPublished(document: LakeDocument): LakeDocument {
  return {...document, _id: publishedIdOf(document._id), _originalId: document._id}
}
