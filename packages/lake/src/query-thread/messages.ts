import type {Grant} from '../auth/grants.ts'
import type {FilterRequest, Match, QueryRequest, Selection} from '../dataset/answerer.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {ErrorCode} from '../errors.ts'
import type {QueryAnswer} from '../groq/engine.ts'

/** What the thread is started with. */
export type ThreadStart = {projectId: string; dataset: string; maxResultBytes: number}

/** What the thread can be asked: a query, which documents a mutation is for, what a listener's filter says. */
export type Job =
  | ({kind: 'answer'} & QueryRequest)
  | ({kind: 'select'} & Selection)
  | ({kind: 'match'} & FilterRequest)

export type Answered =
  | {kind: 'answer'; answer: QueryAnswer}
  | {kind: 'select'; ids: string[]}
  | {kind: 'match'; matches: Match[]}

/** From the lake to its query thread. Messages arrive in the order in which they are sent. */
export type ToThread =
  | {kind: 'documents'; documents: readonly LakeDocument[]}
  | {kind: 'changes'; changes: {id: string; after: LakeDocument | undefined}[]}
  | {kind: 'ask'; ask: number; job: Job; reader: {id: string; grants: readonly Grant[]}; now: string}

/** From the thread to the lake: that it has its documents, then one for each `ask`. */
export type FromThread =
  | {isReady: true}
  | {ask: number; answered: Answered}
  | {ask: number; error: {code: ErrorCode; message: string; query?: string; start?: number; end?: number}}
