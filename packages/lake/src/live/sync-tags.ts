import {createHash} from 'node:crypto'

import {isDraftId, isVersionId, publishedIdOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import {keysOfDocument} from '../groq/reads/change-keys.ts'
import type {ReadKey} from '../groq/reads/read-key.ts'
import type {Transaction} from '../store/store.ts'

/** What a reader can hear of. */
export type LiveReader = {
  sees: (document: LakeDocument) => boolean
  includeDrafts: boolean
  /** A document with its draft and versions, as they are now. */
  groupNow: (publishedId: string) => readonly LakeDocument[]
}

/** What an answer rests on, as the API words it: a short name that tells nothing of what is behind it. */
export function syncTagsOf(keys: Iterable<ReadKey>): string[] {
  return [...new Set(Array.from(keys, tagOf))].sort()
}

/** The tags that a transaction touches, as far as a reader may see what changed; none: it is nothing to them. */
export function changedTags({changes}: Transaction, reader: LiveReader): string[] {
  const states = changes.flatMap(({id, before, after}) => statesOf(id, [before, after], reader))
  return [...new Set(states.flatMap(tagsOfDocument))].sort()
}

function statesOf(
  id: string,
  states: (LakeDocument | undefined)[],
  {sees, includeDrafts, groupNow}: LiveReader,
): LakeDocument[] {
  const isHidden = isDraftId(id) || isVersionId(id)
  if (isHidden && !includeDrafts) return []
  const seen = (state: LakeDocument | undefined): state is LakeDocument => state !== undefined && sees(state)
  const visible = states.filter(seen)
  if (!isHidden || visible.length === 0) return visible
  // A draft or version covers what is published (in a stack, other versions), and uncovers it when it goes: answers
  // that found that one change, too.
  return [...visible, ...groupNow(publishedIdOf(id)).filter(sees)]
}

/** Documents are immutable: the tags of one are made once, however many listen. */
const tagsByDocument = new WeakMap<LakeDocument, string[]>()

function tagsOfDocument(document: LakeDocument): string[] {
  const known = tagsByDocument.get(document)
  if (known) return known
  const tags = Array.from(keysOfDocument(document), tagOf)
  tagsByDocument.set(document, tags)
  return tags
}

function tagOf(key: ReadKey): string {
  return `s1:${createHash('sha256').update(key).digest('base64url').slice(0, 10)}`
}
