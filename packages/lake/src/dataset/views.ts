import type {Access} from '../auth/grants.ts'
import {draftIdOf, isDraftId, isVersionId, publishedIdOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import type {Perspective} from '../groq/perspective.ts'
import {type DocumentIndex, type GrowingIndex, indexDocuments} from '../groq/plan/document-index.ts'
import type {DocumentSource} from './answerer.ts'

/** More than this are not kept: a lake has few roles and three perspectives. */
const MOST_VIEWS = 24

/** The documents as a reader sees them through a perspective, indexed, and kept in step with every commit. */
export type Views = {
  of: (access: Access, perspective: Perspective) => DocumentIndex
  /** To be called with each commit, before anybody hears of it. */
  follow: (changes: readonly DocumentChange[]) => void
}

type View = {index: GrowingIndex; refresh: (id: string) => void}

export function createViews(store: DocumentSource): Views {
  const views = new Map<string, View>()
  return {
    of: (access, perspective) => {
      const key = `${perspective} ${access.readKey}`
      const known = views.get(key)
      if (known) return known.index
      const [oldest] = views.keys()
      if (views.size >= MOST_VIEWS && oldest !== undefined) views.delete(oldest)
      const view = createView(store, access, perspective)
      views.set(key, view)
      return view.index
    },
    follow: (changes) => {
      for (const view of views.values()) for (const {id} of changes) view.refresh(id)
    },
  }
}

function createView(store: DocumentSource, access: Access, perspective: Perspective): View {
  const visible = (id: string) => {
    const document = store.document(id)
    return document && access.allows('read', document) ? document : undefined
  }
  const seen = (id: string) => PERSPECTIVE[perspective](id, visible)
  const index = indexDocuments(inOrder(store.documents(), perspective, seen))
  return {
    index,
    refresh: (id) => {
      const shownAs = perspective === 'raw' ? id : publishedIdOf(id)
      index.replace(shownAs, seen(shownAs))
    },
  }
}

function inOrder(
  documents: readonly LakeDocument[],
  perspective: Perspective,
  seen: (id: string) => LakeDocument | undefined,
): LakeDocument[] {
  if (perspective === 'raw') return documents.flatMap(({_id}) => seen(_id) ?? [])
  const ids = [...new Set(documents.map(({_id}) => publishedIdOf(_id)))].sort()
  return ids.flatMap((id) => seen(id) ?? [])
}

type Look = (id: string) => LakeDocument | undefined

/** What stands at an id, seen through a perspective. */
const PERSPECTIVE: Record<Perspective, (id: string, visible: Look) => LakeDocument | undefined> = {
  raw: (id, visible) => visible(id),
  published: (id, visible) => (isDraftId(id) || isVersionId(id) ? undefined : visible(id)),
  drafts: (id, visible) => {
    const document = visible(draftIdOf(id)) ?? visible(id)
    return document && {...document, _id: id, _originalId: document._id}
  },
}
