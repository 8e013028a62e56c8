import {formatPath, type PathSegment} from '@healing-library/content/check/path'
import {publishedId, type StoredDocument} from '@healing-library/content/check/stored-document'
import {walk} from '@healing-library/content/check/walk'
import {isProse} from '@healing-library/content/editable-in-place'
import {CLINICAL_FIELDS} from '@healing-library/content/rules/clinical-fields'

export type Search = {
  find: string
  isWholeWord: boolean
  isCaseTold: boolean
  /** Fields at the top of a document; empty for all. */
  fields: readonly string[]
}

/** One place where the words stand. */
export type Hit = {
  key: string
  /** As it stands: the draft's where there is one. */
  documentId: string
  type: string
  /** As Content Lake's paths are written. */
  path: string
  field: string
  /** The whole text that holds it. */
  value: string
  start: number
  length: number
  /** What stands around it, no further than its sentence. */
  before: string
  found: string
  after: string
  /** A sign-off of the page covers it: with the change the page loses its badge. */
  isClinical: boolean
}

/** Every place in prose where the words stand; ids, slugs, references, dates, choices and registry words are no prose. */
export function findHits(documents: readonly StoredDocument[], search: Search): Hit[] {
  const pattern = patternOf(search)
  if (pattern === undefined) return []
  return documents.flatMap((document) =>
    walk(document).flatMap(({path, value}) => {
      const names = path.filter((segment) => typeof segment === 'string')
      const [field] = names
      if (typeof value !== 'string' || field === undefined || field.startsWith('_')) return []
      if (search.fields.length > 0 && !search.fields.includes(field)) return []
      if (!isProse(names, document._type)) return []
      return [...value.matchAll(pattern)].map((match) => hitOf(document, path, field, value, match))
    }),
  )
}

/** Undefined where there is nothing to look for. */
function patternOf({find, isWholeWord, isCaseTold}: Search): RegExp | undefined {
  if (find === '') return undefined
  const plain = find.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  // \b knows English letters only.
  const words = isWholeWord ? String.raw`(?<![\p{L}\p{N}_])${plain}(?![\p{L}\p{N}_])` : plain
  return new RegExp(words, isCaseTold ? 'gu' : 'giu')
}

/** More than this around a hit is not read. */
const AROUND = 90

function hitOf(
  document: StoredDocument,
  path: readonly PathSegment[],
  field: string,
  value: string,
  {index, 0: found}: RegExpExecArray,
): Hit {
  const end = index + found.length
  const before = value.slice(0, index)
  const after = value.slice(end)
  const told = formatPath(path)
  return {
    key: `${publishedId(document._id)} ${told} ${index}`,
    documentId: document._id,
    type: document._type,
    path: told,
    field,
    value,
    start: index,
    length: found.length,
    before: cutBefore(/[^.!?\n]*$/.exec(before)?.[0] ?? ''),
    found,
    after: (/^[^.!?\n]*[.!?]?/.exec(after)?.[0] ?? '').slice(0, AROUND),
    isClinical: isClinical(document._type, field),
  }
}

/** Cut at a word, and said to be. */
const cutBefore = (text: string): string =>
  text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s/, '')}`

function isClinical(type: string, field: string): boolean {
  const covered = CLINICAL_FIELDS[type]
  return covered !== undefined && [...covered.sequences, ...(covered.sets ?? [])].includes(field)
}
