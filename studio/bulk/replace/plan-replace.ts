import {publishedId, type StoredDocument} from '@healing-library/content/check/stored-document'
import type {Mutation} from '@sanity/client'

import type {Hit} from './find-hits.ts'

/** What is written to one document, and what takes it back. */
export type DocumentChange = {
  documentId: string
  /** Its revision as it was read: of another nothing is written. */
  revision: string
  mutations: Mutation[]
  undo: Mutation[]
}

/**
 * The chosen hits as changes of drafts, one document after the other. Where there is no draft, one is made of what is
 * published; what is published stays until somebody publishes.
 */
export function planReplace(
  documents: readonly StoredDocument[],
  hits: readonly Hit[],
  replacement: string,
): DocumentChange[] {
  return documents.flatMap((document): DocumentChange[] => {
    const here = hits.filter(({documentId}) => documentId === document._id)
    const revision = document['_rev']
    if (here.length === 0 || typeof revision !== 'string') return []
    const set = newValues(here, replacement)
    const old = Object.fromEntries(here.map(({path, value}) => [path, value]))
    const draftId = `drafts.${publishedId(document._id)}`
    if (document._id === draftId) {
      return [
        {
          documentId: document._id,
          revision,
          mutations: [{patch: {id: draftId, ifRevisionID: revision, set}}],
          undo: [{patch: {id: draftId, set: old}}],
        },
      ]
    }
    const {_rev, _updatedAt, _createdAt, ...fields} = document
    return [
      {
        documentId: document._id,
        revision,
        // `create` fails where somebody has begun a draft meanwhile.
        mutations: [{create: {...fields, _id: draftId, _type: document._type}}, {patch: {id: draftId, set}}],
        undo: [{patch: {id: draftId, set: old}}, {delete: {id: draftId}}],
      },
    ]
  })
}

/** The new value of each field; hits of one field are replaced from its end, so that places hold. */
function newValues(hits: readonly Hit[], replacement: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const hit of hits.toSorted((left, right) => right.start - left.start)) {
    const value = values[hit.path] ?? hit.value
    values[hit.path] = `${value.slice(0, hit.start)}${replacement}${value.slice(hit.start + hit.length)}`
  }
  return values
}
