import type {PathSegment} from './path.ts'
import {remembered} from './remembered.ts'
import {isRow, refOf, type Row, rowsOf, type StoredDocument, textOf} from './stored-document.ts'
import {walk} from './walk.ts'

/** A stretch of text that visitors read, with what stands beside it. */
export type Passage = {
  path: readonly PathSegment[]
  /** Name of the field that holds it. */
  field: string
  text: string
  /** Ids of the publications that the row around it cites. */
  rowSources: readonly string[]
  /** Words of the passage that bear a source, a link or a term of the glossary. */
  marked: readonly {at: number; end: number; source?: string; href?: string; term?: string}[]
  /** Whether it is a block of running text, and of which style. */
  block?: {style: string; listItem?: string | undefined}
}

/** Types whose words are somebody else's, but for these fields. */
const OWN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  publication: ['resultLine', 'accessNote'],
  clinicalTrial: ['staffNote', 'plainSummary'],
  registryRecord: [],
  trialSettings: [],
  consentRecord: [],
  redirect: [],
  signOff: ['scope'],
  reviewRequest: [],
  linkCheck: [],
  // The rules of prose know English; a translation is held to its source instead.
  translation: [],
}

/** Fields that hold no sentences of ours: storage, identifiers, titles of others, what a source says about itself. */
const NOT_PROSE =
  /^(?:_.*|slug|href|url|.*Url|phone|sms|contact|doi|pmid|nctIds?|meshId|topic|jurisdiction|timeZone|supports|locator|contentHash|consentRecordId|version|creator|source|credit|licence|registryTerms|text-of-others)$/

/** Rows that print somebody else's words. */
const OTHERS_WORDS = new Set(['quotation', 'resource', 'citation', 'reference', 'link', 'span'])

/** Everything in a document that is prose of this library. */
export const passages: (document: StoredDocument) => readonly Passage[] = remembered((document) => {
  const own = OWN_FIELDS[document._type]
  return walk(document).flatMap(({path, value, holders}): Passage[] => {
    const [top] = path
    if (own !== undefined && typeof top === 'string' && !own.includes(top)) return []
    if (path.some((segment) => typeof segment === 'string' && NOT_PROSE.test(segment))) return []
    const [holder] = holders
    if (isRow(value) && value['_type'] === 'block') return [blockPassage(value, path, holders)]
    if (typeof value !== 'string' || !/\s/.test(value.trim())) return []
    if (holders.some((row) => row['_type'] === 'block') || OTHERS_WORDS.has(textOf(holder, '_type') ?? ''))
      return []
    return [{path, field: fieldOf(path), text: value, rowSources: sourcesOf(holders), marked: []}]
  })
})

function blockPassage(block: Row, path: readonly PathSegment[], holders: readonly Row[]): Passage {
  const definitions = new Map(rowsOf(block, 'markDefs').map((row) => [textOf(row, '_key') ?? '', row]))
  const marked: {at: number; end: number; source?: string; href?: string; term?: string}[] = []
  let text = ''
  for (const child of rowsOf(block, 'children')) {
    const at = text.length
    text += typeof child['text'] === 'string' ? child['text'] : ''
    for (const mark of Array.isArray(child['marks']) ? child['marks'] : []) {
      const definition = definitions.get(String(mark))
      const source = refOf(definition?.['publication'])
      const href = textOf(definition, 'href')
      const term = refOf(definition?.['term'])
      if (source !== undefined) marked.push({at, end: text.length, source})
      if (href !== undefined) marked.push({at, end: text.length, href})
      if (term !== undefined) marked.push({at, end: text.length, term})
    }
  }
  const style = textOf(block, 'style') ?? 'normal'
  return {
    path,
    field: fieldOf(path),
    text,
    rowSources: sourcesOf(holders),
    marked,
    block: {style, listItem: textOf(block, 'listItem')},
  }
}

/** Ids of the publications that bear a sentence: those of its row, and those that mark words in it. */
export function sourcesOfSentence(passage: Passage, {at, text}: {at: number; text: string}): string[] {
  const end = at + text.length
  const marks = passage.marked.flatMap((mark) =>
    mark.source !== undefined && mark.at < end && mark.end > at ? [mark.source] : [],
  )
  return [...passage.rowSources, ...marks]
}

const fieldOf = (path: readonly PathSegment[]): string =>
  path.findLast((segment): segment is string => typeof segment === 'string') ?? ''

/** A result line stands on the publication that it is part of; other texts on what their row cites. */
function sourcesOf(holders: readonly Row[]): string[] {
  return holders.flatMap((row) =>
    row['_type'] === 'publication'
      ? [String(row['_id'])]
      : rowsOf(row, 'citations').flatMap((citation) => refOf(citation['publication']) ?? []),
  )
}

/** Words that a term of the glossary explains because an editor says so, in lower case: each once, wherever else it stands. */
export const wordsMarkedWithTerms = (found: readonly Passage[]): string[] =>
  found.flatMap(({text, marked}) =>
    marked.flatMap(({at, end, term}) => {
      if (term === undefined) return []
      const words = text.slice(at, end).toLowerCase()
      return [words, ...words.split(/\s+/)]
    }),
  )
