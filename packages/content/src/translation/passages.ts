import {formatPath, type PathSegment} from '../check/path.ts'
import {isRow, isStoredDocument} from '../check/stored-document.ts'
import {WHOLE_OR_NOT_SHOWN} from '../text-blocks/blocks.ts'
import {NEVER_TRANSLATED, TRANSLATABLE} from './translatable-text.ts'

/** One piece of text of a page: in which document it stands, where in it, and what it says. A list has a line an item. */
export type Passage = {document: string; path: string; text: string}

/** A passage as it was found on a page, with the type of its document. */
export type PagePassage = Passage & {type: string}

/** One name a passage: documents are named by id, and ids hold no space. */
export const passageName = ({document, path}: Pick<Passage, 'document' | 'path'>): string =>
  `${document} ${path}`

/** Changes the words of a passage; null takes them out. */
export type Rewrite = (passage: PagePassage) => string | null

/**
 * The words of a page that a translation is made of, in the order in which the query brings them, each once.
 * `shown` is what the query of the page answers: so it is these words, and no others, that a translation is held to.
 */
export function passagesOf(shown: unknown): PagePassage[] {
  const found = new Map<string, PagePassage>()
  rewriteWords(shown, (passage) => {
    found.set(passageName(passage), found.get(passageName(passage)) ?? passage)
    return passage.text
  })
  return [...found.values()]
}

/** The same page with other words; what is given is not touched. Where words are taken out, a null is left. */
export function rewriteWords(shown: unknown, rewrite: Rewrite): unknown {
  return rewriteValue(shown, undefined, [], rewrite)
}

type Owner = {id: string; type: string}

function rewriteValue(
  value: unknown,
  owner: Owner | undefined,
  segments: readonly PathSegment[],
  rewrite: Rewrite,
): unknown {
  const words = wordsIn(value)
  if (words !== undefined && owner !== undefined && isTranslatable(owner.type, segments)) {
    const text = rewrite({
      document: owner.id,
      type: owner.type,
      path: formatPath(segments),
      text: words,
    })
    return typeof value === 'string' ? text : (text?.split('\n') ?? null)
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      rewriteValue(item, owner, [...segments, segmentOf(item, index)], rewrite),
    )
  }
  return isRow(value) ? rewriteRow(value, owner, segments, rewrite) : value
}

function rewriteRow(
  row: Record<string, unknown>,
  owner: Owner | undefined,
  segments: readonly PathSegment[],
  rewrite: Rewrite,
): unknown {
  const isDocument = isStoredDocument(row)
  if (isDocument && NEVER_TRANSLATED.has(row._type)) return null
  const here = isDocument ? {id: row._id, type: row._type} : owner
  let isWhole = true
  const watch: Rewrite = (passage) => {
    const text = rewrite(passage)
    if (text === null) isWhole = false
    return text
  }
  const rewritten = Object.fromEntries(
    Object.entries(row).map(([field, part]) => [
      field,
      rewriteValue(part, here, isDocument ? [field] : [...segments, field], watch),
    ]),
  )
  // Half a paragraph says something else than the whole.
  return WHOLE_OR_NOT_SHOWN.has(String(row['_type'])) && !isWhole ? null : rewritten
}

/** Text, or a list of texts. Nothing to translate is nothing at all. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (!Array.isArray(value) || value.length === 0) return undefined
  const lines = value.filter((item) => typeof item === 'string')
  return lines.length === value.length ? lines.join('\n') : undefined
}

function isTranslatable(type: string, segments: readonly PathSegment[]): boolean {
  const place = segments.map((segment) => (typeof segment === 'string' ? `.${segment}` : '[]')).join('')
  return TRANSLATABLE[type]?.includes(place.slice(1)) ?? false
}

function segmentOf(item: unknown, index: number): PathSegment {
  const key = isRow(item) ? item['_key'] : undefined
  return typeof key === 'string' ? {_key: key} : index
}
