import type {Access} from '../auth/grants.ts'
import type {LakeDocument} from '../domain/document.ts'
import {isJsonObject, type Json, type JsonObject} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {documentFilter} from '../groq/document-filter.ts'
import {answerQuery, evaluateQuery, type QueryAnswer} from '../groq/engine.ts'
import {createParseCache} from '../groq/parse-cache.ts'
import type {Perspective} from '../groq/perspective.ts'
import type {DocumentIndex} from '../groq/plan/document-index.ts'
import type {ArraySelector} from '../groq/source-map/content-source-map.ts'
import {createViews, type Views} from './views.ts'

/** Where documents are looked up: the store, or a copy of it in another thread. */
export type DocumentSource = {
  document: (id: string) => LakeDocument | undefined
  /** Every document, in `_id` order. */
  documents: () => readonly LakeDocument[]
}

export type QueryRequest = {
  query: string
  params: JsonObject
  perspective: Perspective
  /** Present: the answer says where its values came from, and names items of lists in this way. */
  sourceMap?: ArraySelector | undefined
}

/** A query of a mutation, over the documents as its transaction has left them so far. */
export type Selection = {
  query: string
  params: JsonObject
  changed: readonly {id: string; after: LakeDocument | undefined}[]
}

/** The filter of a listener, to be asked of what a transaction has changed. */
export type FilterRequest = {query: string; params: JsonObject; changes: readonly DocumentChange[]}

/** Whether a filter holds of a document as it was before a change, and as it is after it. */
export type Match = {was: boolean; is: boolean}

type Reader = {id: string; access: Access}

/** Answers queries over documents that change, for readers of different rights. */
export type Answerer = {
  views: Views
  answer: (request: QueryRequest, reader: Reader, now: string) => QueryAnswer
  /** The ids of the documents that are selected. */
  select: (selection: Selection, reader: Reader, now: string) => string[]
  /** One for each change, as the reader may see it: within the data set before, and after, the transaction. */
  match: (request: FilterRequest, reader: Reader, now: string) => Match[]
  /** To be called with each commit, before anybody hears of it. */
  follow: (changes: readonly DocumentChange[]) => void
}

/** As many as a site and a Studio ask in turn. */
const MOST_PARSED_QUERIES = 300

export function createAnswerer(of: {projectId: string; dataset: string; source: DocumentSource}): Answerer {
  const {projectId, dataset, source} = of
  const views = createViews(source)
  const parse = createParseCache(MOST_PARSED_QUERIES)
  const scope = (documents: DocumentIndex, params: JsonObject, identity: string, now: string) => ({
    documents,
    params,
    identity,
    projectId,
    dataset,
    now,
  })
  return {
    views,
    follow: views.follow,
    answer: ({query, params, perspective, sourceMap}, {id, access}, now) =>
      answerQuery(parse(query, params), scope(views.of(access, perspective), params, id, now), sourceMap),
    select: ({query, params, changed}, {id, access}, now) =>
      views.during(access, changed, (documents) =>
        idsIn(evaluateQuery(parse(query, params), scope(documents, params, id, now))),
      ),
    match: ({query, params, changes}, {id, access}, now) => {
      const filter = documentFilter(parse(query, params))
      const holds = (side: 'before' | 'after') => {
        const states = changes.map((change) => ({id: change.id, after: change[side]}))
        return views.during(access, states, (documents) => {
          const isMatch = filter.over(scope(documents, params, id, now))
          return states.map(
            ({after}) => after !== undefined && access.allows('read', after) && isMatch(after),
          )
        })
      }
      const [was, is] = [holds('before'), holds('after')]
      return changes.map((_, index) => ({was: was[index] ?? false, is: is[index] ?? false}))
    },
  }
}

function idsIn(found: Json): string[] {
  const list = Array.isArray(found) ? found : [found]
  return list.flatMap((item) => {
    if (typeof item === 'string') return [item]
    const id = isJsonObject(item) ? item['_id'] : undefined
    if (typeof id === 'string') return [id]
    if (item === null) return []
    throw new LakeError('mutation', 'The query of a mutation must select documents or their ids.')
  })
}
