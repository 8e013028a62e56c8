import {remembered} from './remembered.ts'
import {isRow, publishedId, refOf, type StoredDocument} from './stored-document.ts'

/** The documents that a check may look at beside the one that it checks. */
export type Lookup = {
  get: (id: string) => StoredDocument | undefined
  /** Documents that refer to this one, in the order of their ids. */
  referringTo: (id: string) => readonly StoredDocument[]
  /** Every document at hand: all of a library, or what was fetched of it. */
  all: () => Iterable<StoredDocument>
}

/**
 * Of documents that are all at hand. Where a document is there as draft and published, the later in the list
 * stands: give what is checked last.
 */
export function lookupOf(documents: Iterable<StoredDocument>): Lookup {
  const byId = new Map<string, StoredDocument>()
  for (const document of documents) byId.set(publishedId(document._id), document)
  const referring = new Map<string, StoredDocument[]>()
  for (const document of [...byId.values()].toSorted((left, right) => (left._id < right._id ? -1 : 1))) {
    for (const id of referredByDocument(document)) {
      const others = referring.get(id)
      if (others === undefined) referring.set(id, [document])
      else others.push(document)
    }
  }
  return {
    get: (id) => byId.get(publishedId(id)),
    referringTo: (id) => referring.get(publishedId(id)) ?? [],
    all: () => byId.values(),
  }
}

const referredByDocument = remembered(referredIds)

/**
 * Every document once, as readers will find it: as it is published, else as it stands in its draft. Versions in
 * releases are left out.
 */
export function publishedFirst(documents: Iterable<StoredDocument>): StoredDocument[] {
  const byId = new Map<string, StoredDocument>()
  for (const document of documents) {
    const id = publishedId(document._id)
    if (document._id.startsWith('versions.')) continue
    if (document._id === id || !byId.has(id)) byId.set(id, document)
  }
  return [...byId.values()]
}

/** The ids of the documents that a document refers to, once each; pictures and files are no documents of ours. */
export function referredIds(document: unknown): string[] {
  const ids = new Set<string>()
  collect(document, ids)
  return [...ids].filter((id) => !/^(?:image|file)-/.test(id))
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, ids)
  if (!isRow(value)) return
  const id = refOf(value)
  if (id !== undefined) ids.add(id)
  for (const part of Object.values(value)) collect(part, ids)
}
