import {WORD_TYPES} from './library-words.ts'
import {type Lookup, lookupOf, referredIds} from './lookup.ts'
import {publishedId, type StoredDocument} from './stored-document.ts'

export type FetchDocuments = {
  /** The stored documents with these ids, or their drafts where there is nothing published. */
  byIds: (ids: readonly string[]) => Promise<readonly StoredDocument[]>
  /** The published documents that refer to this id. */
  referringTo: (id: string) => Promise<readonly StoredDocument[]>
  /** The published documents of these types, whose names the checks of spelling and of people's names go by. */
  ofTypes: (types: readonly string[]) => Promise<readonly StoredDocument[]>
}

/** A claim's sources are two steps from the page that shows it, what those name is three. */
const STEPS = 3

/**
 * What checkDocument may look at, where the library is not all at hand: the documents that refer to this one, and
 * those within three references of it.
 */
export async function gatherLookup(document: StoredDocument, fetch: FetchDocuments): Promise<Lookup> {
  const found = new Map<string, StoredDocument>()
  for (const other of await fetch.ofTypes(WORD_TYPES)) found.set(publishedId(other._id), other)
  const referring = await fetch.referringTo(publishedId(document._id))
  for (const other of referring) found.set(publishedId(other._id), other)
  let wanted = [document, ...referring].flatMap(referredIds)
  for (let step = 0; step < STEPS; step += 1) {
    const ids = [...new Set(wanted)].filter((id) => !found.has(id))
    if (ids.length === 0) break
    const documents = await fetch.byIds(ids)
    for (const other of documents) found.set(publishedId(other._id), other)
    wanted = documents.flatMap(referredIds)
  }
  return lookupOf([...found.values(), document])
}
