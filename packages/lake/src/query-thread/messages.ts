import type {Grant} from '../auth/grants.ts'
import type {QueryRequest} from '../dataset/answerer.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {ErrorCode} from '../errors.ts'
import type {QueryAnswer} from '../groq/engine.ts'

/** What the thread is started with. */
export type ThreadStart = {projectId: string; dataset: string; maxResultBytes: number}

/** From the lake to its query thread. Messages arrive in the order in which they are sent. */
export type ToThread =
  | {kind: 'documents'; documents: readonly LakeDocument[]}
  | {kind: 'changes'; changes: {id: string; after: LakeDocument | undefined}[]}
  | {
      kind: 'ask'
      ask: number
      request: QueryRequest
      reader: {id: string; grants: readonly Grant[]}
      now: string
    }

/** From the thread to the lake: that it has its documents, then one for each `ask`. */
export type FromThread =
  | {isReady: true}
  | {ask: number; answer: QueryAnswer}
  | {ask: number; error: {code: ErrorCode; message: string; query?: string; start?: number; end?: number}}
