import type {Access} from '../auth/grants.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {answerQuery, type QueryAnswer} from '../groq/engine.ts'
import {createParseCache} from '../groq/parse-cache.ts'
import type {Perspective} from '../groq/perspective.ts'
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

/** Answers queries over documents that change, for readers of different rights. */
export type Answerer = {
  views: Views
  answer: (request: QueryRequest, reader: {id: string; access: Access}, now: string) => QueryAnswer
  /** To be called with each commit, before anybody hears of it. */
  follow: (changes: readonly DocumentChange[]) => void
}

/** As many as a site and a Studio ask in turn. */
const MOST_PARSED_QUERIES = 300

export function createAnswerer(of: {projectId: string; dataset: string; source: DocumentSource}): Answerer {
  const {projectId, dataset, source} = of
  const views = createViews(source)
  const parse = createParseCache(MOST_PARSED_QUERIES)
  return {
    views,
    follow: views.follow,
    answer: ({query, params, perspective, sourceMap}, {id, access}, now) =>
      answerQuery(
        parse(query, params),
        {documents: views.of(access, perspective), params, identity: id, projectId, dataset, now},
        sourceMap,
      ),
  }
}
