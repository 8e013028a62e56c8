import type {ContentChange} from '@healing-library/contracts/webhook'

/**
 * Cache tags: a page carries the tags of what it shows, a change names the tags that it touches, and the pages
 * where the two meet are built anew. Both sides are here, so that they cannot drift apart.
 */
export const documentTag = (id: string): string => `doc:${id}`

/** For pages that list all documents of a type: a new one must appear there. */
export const listTag = (type: string): string => `list:${type}`

/** For pages that show what is about a document: a new story appears on the page of its substance, and no other. */
export const aboutTag = (id: string, type: string): string => `about:${id}:${type}`

/** For a page that was asked for before its document existed. */
export const slugTag = (type: string, slug: string): string => `slug:${type}:${slug}`

/** The tags that a change touches. Those of its type and slug are few and cheap: a page without them sleeps on. */
export function tagsForChange({_id, _type, slug, about}: ContentChange): string[] {
  return [
    documentTag(_id),
    listTag(_type),
    ...(slug ? [slugTag(_type, slug)] : []),
    ...(about ?? []).map((id) => aboutTag(id, _type)),
  ]
}

/** As many as a page carries one by one: a guide in depth has some two hundred. */
export const MAX_TAGS = 1000

/**
 * The tags that a page carries: one for every document in the query's result (every object with an `_id`) and the
 * `extra` ones that its loader names. Where these are more than a cache takes, the type with the most documents is
 * carried by its list tag instead: such a page is built anew a little too often, never too rarely.
 *
 * `covered` are the ids of documents for which one of `extra` speaks: what is about a guide names it in every change,
 * so that the one tag of the guide does for all of them.
 */
export function tagsForResult(
  result: unknown,
  extra: readonly string[] = [],
  covered: readonly string[] = [],
): string[] {
  const documents = new Map<string, string | undefined>()
  collect(result, documents)
  for (const id of covered) documents.delete(id)
  const fixed = new Set(extra)
  while (fixed.size + documents.size > MAX_TAGS) {
    const type = commonestType(documents)
    if (type === undefined) break
    fixed.add(listTag(type))
    for (const [id, itsType] of documents) if (itsType === type) documents.delete(id)
  }
  return [...fixed, ...Array.from(documents.keys(), documentTag)]
}

function collect(value: unknown, documents: Map<string, string | undefined>): void {
  if (typeof value !== 'object' || value === null) return
  if ('_id' in value && typeof value._id === 'string') {
    documents.set(value._id, '_type' in value && typeof value._type === 'string' ? value._type : undefined)
  }
  for (const part of Object.values(value)) collect(part, documents)
}

function commonestType(documents: ReadonlyMap<string, string | undefined>): string | undefined {
  const counts = new Map<string, number>()
  for (const type of documents.values()) if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0]
}
