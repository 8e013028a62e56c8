import type {Access} from '../auth/grants.ts'
import type {FilterRequest, Match} from '../dataset/answerer.ts'
import {isVersionId} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {documentFilter} from '../groq/document-filter.ts'
import {parseQuery} from '../groq/engine.ts'
import type {Transaction} from '../store/store.ts'

type Reader = {id: string; access: Access}

/** What a listener listens to. */
type Listening = {
  query: string
  params: JsonObject
  reader: Reader
  includeAllVersions: boolean
}

/** A filter that any number of listeners share: each change is looked at once for all of them. */
export type SharedFilter = {
  /**
   * One for each change of the transaction. At once when the filter needs but the document; otherwise a promise,
   * rejected with a LakeError when the filter takes more than it may.
   */
  matches: (transaction: Transaction) => Match[] | Promise<Match[]>
  /** A listener that no longer listens says so. */
  leave: () => void
}

export type Filters = {
  /** Throws a LakeError when the query is no filter, or when there are too many that cost much. */
  of: (listening: Listening) => SharedFilter
  /** To be called with each commit, before listeners hear of it: the data set is asked as this commit has left it. */
  follow: (transaction: Transaction) => void
}

type Kept = {
  matches: SharedFilter['matches']
  /** Absent: it is cheap. */
  askAhead?: (transaction: Transaction) => void
  listeners: number
}

/** Filters that need the data set, at a time: each is asked with every change. */
const MOST_COSTLY_FILTERS = 100
/** So many answers of a costly filter are kept for the listeners that have not asked yet. */
const MOST_ANSWERS = 100
/** A filter with so many answers due is asked when its listeners get there, about the data set as it is then. */
const MOST_DUE = 20
const NO_MATCH: Match = {was: false, is: false}

export function createFilters(parts: {
  /** Asks a filter within the limits of queries, off this thread if there is one for them. */
  match: (request: FilterRequest, reader: Reader) => Promise<Match[]>
  scope: {projectId: string; dataset: string}
}): Filters {
  const kept = new Map<string, Kept>()

  function compile({query, params, reader, includeAllVersions}: Listening): Kept {
    const filter = documentFilter(parseQuery(query, params))
    const sees = (document: LakeDocument | undefined): document is LakeDocument =>
      document !== undefined &&
      (includeAllVersions || !isVersionId(document._id)) &&
      reader.access.allows('read', document)
    if (!filter.isCheap) {
      const costly = [...kept.values()].filter(({askAhead}) => askAhead).length
      if (costly >= MOST_COSTLY_FILTERS) {
        throw new LakeError(
          'tooManyRequests',
          'Too many listeners need more than the document that has changed: listen to fewer, or to simpler filters.',
        )
      }
      const ask = (request: FilterRequest) => parts.match(request, reader)
      return {listeners: 0, ...askedOnce({query, params}, sees, ask)}
    }
    const isMatch = filter.over({...parts.scope, params, identity: reader.id, documents: [], now: ''})
    const holds = remembered((document) => sees(document) && isMatch(document))
    return {
      listeners: 0,
      matches: ({changes}) =>
        changes.map(({before, after}) => ({
          was: before !== undefined && holds(before),
          is: after !== undefined && holds(after),
        })),
    }
  }

  return {
    follow: (transaction) => {
      for (const {askAhead} of kept.values()) askAhead?.(transaction)
    },
    of: (listening) => {
      const {query, params, reader, includeAllVersions} = listening
      const who = query.includes('identity') ? reader.id : ''
      const key = JSON.stringify([query, params, reader.access.readKey, who, includeAllVersions])
      const shared = kept.get(key) ?? compile(listening)
      kept.set(key, shared)
      shared.listeners += 1
      return {
        matches: shared.matches,
        leave: () => {
          shared.listeners -= 1
          if (shared.listeners === 0) kept.delete(key)
        },
      }
    },
  }
}

/** Documents are immutable: what a filter says of one is said for good. */
function remembered(holds: (document: LakeDocument) => boolean): (document: LakeDocument) => boolean {
  const known = new WeakMap<LakeDocument, boolean>()
  return (document) => {
    const answer = known.get(document) ?? holds(document)
    known.set(document, answer)
    return answer
  }
}

/** Asks for a transaction when the first listener wants to know, and tells the others the same. */
function askedOnce(
  filter: {query: string; params: JsonObject},
  sees: (document: LakeDocument | undefined) => boolean,
  ask: (request: FilterRequest) => Promise<Match[]>,
): Required<Pick<Kept, 'matches' | 'askAhead'>> {
  const answers = new Map<string, Promise<Match[]>>()
  let due = 0

  async function asked(changes: Transaction['changes']): Promise<Match[]> {
    const states = changes.map(({id, before, after}) => ({id, before, after}))
    due += 1
    try {
      const matches = await ask({...filter, changes: states})
      return changes.map(({before, after}, index) => ({
        was: sees(before) && (matches[index]?.was ?? false),
        is: sees(after) && (matches[index]?.is ?? false),
      }))
    } finally {
      due -= 1
    }
  }

  function matches({id, changes}: Transaction): Match[] | Promise<Match[]> {
    if (!changes.some(({before, after}) => sees(before) || sees(after))) return changes.map(() => NO_MATCH)
    const known = answers.get(id)
    if (known) return known
    const answer = asked(changes)
    // Nobody may ever ask for it.
    answer.catch(() => {})
    const [oldest] = answers.keys()
    if (answers.size >= MOST_ANSWERS && oldest !== undefined) answers.delete(oldest)
    answers.set(id, answer)
    return answer
  }

  return {
    matches,
    askAhead: (transaction) => {
      if (due < MOST_DUE) void matches(transaction)
    },
  }
}
