import type {LakeDocument} from '../../domain/document.ts'
import {byId} from '../../groq/perspective.ts'

/** The documents of a dataset in memory: what is durable, and nothing else. */
export type HeldDocuments = {
  get: (id: string) => LakeDocument | undefined
  /** In `_id` order. The array is never changed: a commit makes a new one. */
  all: () => readonly LakeDocument[]
  put: (changes: Iterable<{id: string; after: LakeDocument | undefined}>) => void
}

export function holdDocuments(documents: readonly LakeDocument[]): HeldDocuments {
  const byDocumentId = new Map(documents.map((document) => [document._id, document]))
  let inOrder: readonly LakeDocument[] = [...byDocumentId.values()].sort(byId)
  /** Written since the list was last asked for: most commits are followed by another before anybody does. */
  const unsorted = new Map<string, LakeDocument | undefined>()

  return {
    get: (id) => byDocumentId.get(id),
    all: () => {
      if (unsorted.size > 0) inOrder = withChanges(inOrder, unsorted)
      unsorted.clear()
      return inOrder
    },
    put: (changes) => {
      for (const {id, after} of changes) {
        unsorted.set(id, after)
        if (after) byDocumentId.set(id, after)
        else byDocumentId.delete(id)
      }
    },
  }
}

/** A new array in `_id` order: the old one stays as it was for whoever is reading it. */
function withChanges(
  old: readonly LakeDocument[],
  changed: ReadonlyMap<string, LakeDocument | undefined>,
): LakeDocument[] {
  const kept = old.filter((document) => !changed.has(document._id))
  const written = [...changed.values()].filter((document) => document !== undefined).sort(byId)
  const merged: LakeDocument[] = []
  let next = 0
  for (const document of kept) {
    for (
      let candidate = written[next];
      candidate && byId(candidate, document) < 0;
      candidate = written[next]
    ) {
      merged.push(candidate)
      next += 1
    }
    merged.push(document)
  }
  return merged.concat(written.slice(next))
}
