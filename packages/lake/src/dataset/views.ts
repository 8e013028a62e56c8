import type {Access} from '../auth/grants.ts'
import {idInBundle, isDraftId, isVersionId, publishedIdOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import {isToBeUnpublished} from '../domain/release.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import type {Perspective} from '../groq/perspective.ts'
import {type DocumentIndex, type GrowingIndex, indexDocuments} from '../groq/plan/document-index.ts'
import type {DocumentSource} from './answerer.ts'
import {createBundles} from './bundles.ts'

/** More than this are not kept: a lake has few roles, and few stacks are asked for at a time. */
const MOST_VIEWS = 24

/** The documents as a reader sees them through a perspective, indexed, and kept in step with every commit. */
export type Views = {
  of: (access: Access, perspective: Perspective) => DocumentIndex
  /** The documents as they would be with these changes, as long as the work takes. */
  during: <Answer>(
    access: Access,
    changed: readonly {id: string; after: LakeDocument | undefined}[],
    work: (documents: DocumentIndex) => Answer,
  ) => Answer
  /** To be called with each commit, before anybody hears of it. */
  follow: (changes: readonly DocumentChange[]) => void
}

type View = {index: GrowingIndex; refresh: (id: string) => void}

export function createViews(store: DocumentSource): Views {
  const views = new Map<string, View>()
  const bundles = createBundles(store)

  function viewOf(access: Access, asked: Perspective): View {
    const perspective = bundles.known(asked)
    const key = `${String(perspective)} ${access.readKey}`
    const known = views.get(key)
    if (known) return known
    const [oldest] = views.keys()
    if (views.size >= MOST_VIEWS && oldest !== undefined) views.delete(oldest)
    const view = createView(store, access, perspective)
    views.set(key, view)
    return view
  }

  return {
    of: (access, perspective) => viewOf(access, perspective).index,
    during: (access, changed, work) => {
      const {index, refresh} = viewOf(access, 'raw')
      try {
        for (const {id, after} of changed) {
          index.replace(id, after && access.allows('read', after) ? after : undefined)
        }
        return work(index)
      } finally {
        for (const {id} of changed) refresh(id)
      }
    },
    follow: (changes) => {
      bundles.follow(changes)
      for (const view of views.values()) for (const {id} of changes) view.refresh(id)
    },
  }
}

function createView(store: DocumentSource, access: Access, perspective: Perspective): View {
  const visible = (id: string) => {
    const document = store.document(id)
    return document && access.allows('read', document) ? document : undefined
  }
  const seen = lookThrough(perspective, visible)
  const index = indexDocuments(inOrder(store.documents(), perspective, seen))
  return {
    index,
    refresh: (id) => {
      const shownAs = isRaw(perspective) ? id : publishedIdOf(id)
      index.replace(shownAs, seen(shownAs))
    },
  }
}

function isRaw(perspective: Perspective): boolean {
  return perspective === 'raw' || perspective === 'rawWithoutVersions'
}

function inOrder(documents: readonly LakeDocument[], perspective: Perspective, seen: Look): LakeDocument[] {
  if (isRaw(perspective)) return documents.flatMap(({_id}) => seen(_id) ?? [])
  const ids = [...new Set(documents.map(({_id}) => publishedIdOf(_id)))].sort()
  return ids.flatMap((id) => seen(id) ?? [])
}

type Look = (id: string) => LakeDocument | undefined

/** What stands at an id, seen through a perspective. */
function lookThrough(perspective: Perspective, visible: Look): Look {
  if (perspective === 'raw') return visible
  if (perspective === 'rawWithoutVersions') return (id) => (isVersionId(id) ? undefined : visible(id))
  if (perspective === 'published') return (id) => (isDraftId(id) || isVersionId(id) ? undefined : visible(id))
  return (id) => {
    for (const bundle of perspective) {
      const document = visible(idInBundle(id, bundle))
      // Its release takes the document away: what lies below it is not seen either.
      if (document && isToBeUnpublished(document)) return undefined
      if (document) return shownAsPublished(document, id)
    }
    return undefined
  }
}

/** Documents are immutable: one is shown as one and the same, however many stacks it is in. */
const shown = new WeakMap<LakeDocument, LakeDocument>()

function shownAsPublished(document: LakeDocument, id: string): LakeDocument {
  const known = shown.get(document)
  if (known) return known
  const asPublished = {...document, _id: id, _originalId: document._id}
  shown.set(document, asPublished)
  return asPublished
}
