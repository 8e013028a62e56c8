import {bundleOf, DRAFTS_BUNDLE} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Perspective} from '../groq/perspective.ts'
import type {DocumentSource} from './answerer.ts'

/** The bundles that have a version in them, kept in step with every commit. */
export type Bundles = {
  /** The perspective without bundles that show nothing: whoever makes up names gets no view for each of them. */
  known: (perspective: Perspective) => Perspective
  follow: (changes: readonly {id: string; after: LakeDocument | undefined}[]) => void
}

export function createBundles(source: DocumentSource): Bundles {
  /** Read when first asked for: by then the source has its documents. */
  let ids: Map<string, Set<string>> | undefined

  function note(id: string, isThere: boolean): void {
    const bundle = bundleOf(id)
    if (!ids || bundle === undefined) return
    const inBundle = ids.get(bundle) ?? new Set()
    if (isThere) ids.set(bundle, inBundle.add(id))
    else if (inBundle.delete(id) && inBundle.size === 0) ids.delete(bundle)
  }

  function all(): Map<string, Set<string>> {
    if (ids) return ids
    ids = new Map()
    for (const {_id} of source.documents()) note(_id, true)
    return ids
  }

  return {
    known: (perspective) => {
      if (typeof perspective === 'string') return perspective
      return perspective.filter((name) => name === DRAFTS_BUNDLE || name === 'published' || all().has(name))
    },
    follow: (changes) => {
      for (const {id, after} of changes) note(id, after !== undefined)
    },
  }
}
