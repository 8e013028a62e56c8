import {type Lookup, referredIds} from '../../check/lookup.ts'
import {publishedId, type StoredDocument} from '../../check/stored-document.ts'
import {BROUGHT_TYPES, CLINICAL_FIELDS, SHOWN_WHERE_THEY_POINT} from '../clinical-fields.ts'

/** The published ids of all that stands on the page of a document, the document itself first: what a sign-off of it covers. */
export function coveredIds(document: StoredDocument, library: Lookup): string[] {
  const covered = new Set<string>()
  const open = [document]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = publishedId(next._id)
    if (covered.has(id)) continue
    covered.add(id)
    open.push(...broughtBy(next, library))
  }
  return [...covered]
}

function broughtBy(document: StoredDocument, library: Lookup): StoredDocument[] {
  const id = publishedId(document._id)
  const {sequences, sets = []} = CLINICAL_FIELDS[document._type] ?? {sequences: []}
  const fields = [...sequences, ...sets].flatMap((field) =>
    field === 'parties' ? [document['a'], document['b']] : [document[field]],
  )
  const named = referredIds(fields).flatMap((other) => library.get(other) ?? [])
  const shownHere = library
    .referringTo(id)
    .filter((other) =>
      (SHOWN_WHERE_THEY_POINT[other._type] ?? []).some((field) => referredIds(other[field]).includes(id)),
    )
  return [...named.filter(({_type}) => BROUGHT_TYPES.has(_type)), ...shownHere]
}
