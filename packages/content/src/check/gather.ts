import {WORD_TYPES} from './library-words.ts'
import {type Lookup, lookupOf, referredIds} from './lookup.ts'
import {publishedId, refOf, refsOf, type StoredDocument, textOf} from './stored-document.ts'

/** How `gatherLookup` reads the Content Lake; what is not there, or may not be read, is missing from the answers. */
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
 * What checkDocument may look at, where the library is not all at hand: the documents that refer to this one or to
 * its subject, and those within three references of it.
 */
export async function gatherLookup(document: StoredDocument, fetch: FetchDocuments): Promise<Lookup> {
  const found = new Map<string, StoredDocument>()
  const keep = (documents: readonly StoredDocument[]): void => {
    for (const other of documents) found.set(publishedId(other._id), other)
  }
  const hubs = [publishedId(document._id), ...subjectsOf(document)]
  const [words, ...referring] = await Promise.all([fetch.ofTypes(WORD_TYPES), ...hubs.map(fetch.referringTo)])
  keep(words)
  keep(referring.flat())
  let wanted = [...[document, ...referring.flat()].flatMap(referredIds), ...recordOf(document)]
  for (let step = 0; step < STEPS; step += 1) {
    const ids = [...new Set(wanted)].filter((id) => !found.has(id))
    if (ids.length === 0) break
    const documents = await fetch.byIds(ids)
    keep(documents)
    wanted = documents.flatMap(referredIds)
  }
  return lookupOf([...found.values(), document])
}

/** What a document must be held against beside what it refers to: others about the same thing. */
function subjectsOf(document: StoredDocument): string[] {
  if (document._type === 'claim') return refsOf(document, 'about')
  if (document._type === 'signOff') return [refOf(document['subject'])].filter((id) => id !== undefined)
  return document._type === 'interaction'
    ? [...referredIds(document['a']), ...referredIds(document['b'])]
    : []
}

/** A story names its consent by an opaque id, which is no reference. */
function recordOf(document: StoredDocument): string[] {
  const id = document._type === 'testimonial' ? textOf(document, 'consentRecordId') : undefined
  return id === undefined ? [] : [`consent.${id}`]
}
