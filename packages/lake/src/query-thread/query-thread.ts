import {Worker} from 'node:worker_threads'

import type {Access} from '../auth/grants.ts'
import type {DocumentSource, FilterRequest, Match, QueryRequest, Selection} from '../dataset/answerer.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import type {QueryAnswer} from '../groq/engine.ts'
import type {Log} from '../ports.ts'
import {createLine, type Waiting} from './line.ts'
import type {Answered, FromThread, Job, ThreadStart, ToThread} from './messages.ts'

export type QueryLimits = {
  /** Milliseconds for one query, from its turn on. */
  queryMs: number
  /** Milliseconds for the filter of a listener, each time something changes. */
  filterMs: number
  /** Megabytes of heap for the thread: the documents and what queries make of them. */
  queryMemoryMb: number
  maxResultBytes: number
}

type Reader = {id: string; access: Access}

/** A thread that answers queries, replaced when a query brings it down. */
export type QueryThread = {
  answer: (request: QueryRequest, reader: Reader, now: string) => Promise<QueryAnswer>
  /** Goes before the queries that wait. `spentMs`: what the transaction's queries have taken of their time. */
  select: (selection: Selection, reader: Reader, now: string, spentMs: number) => Promise<string[]>
  /** About the documents as they are now, whatever is written while it waits. */
  match: (request: FilterRequest, reader: Reader, now: string) => Promise<Match[]>
  follow: (changes: readonly DocumentChange[]) => void
  close: () => void
}

export function startQueryThread(parts: {
  projectId: string
  dataset: string
  source: DocumentSource
  limits: QueryLimits
  log: Log
}): QueryThread {
  const {projectId, dataset, source, limits, log} = parts
  let nextAsk = 0
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  /** The thread has its documents: until then no query's time runs. */
  let isReady = false
  const line = createLine((message) => worker.postMessage(message satisfies ToThread))
  let worker = start()

  function start(): Worker {
    const workerData: ThreadStart = {projectId, dataset, maxResultBytes: limits.maxResultBytes}
    const started = new Worker(new URL('worker.ts', import.meta.url), {
      workerData,
      resourceLimits: {maxOldGenerationSizeMb: limits.queryMemoryMb},
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.unref()
    isReady = false
    started.on('message', (message: FromThread) => {
      if (started === worker) receive(message)
    })
    started.on('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (!isMemory) log.error({error}, 'the query thread failed')
      const reason = isMemory
        ? `The query needs more than the ${limits.queryMemoryMb} MB of memory that are allowed: ask for fewer documents or attributes.`
        : 'The query brought the query thread down: the log of the lake says why.'
      replace(started, new LakeError('queryFailed', reason))
    })
    started.postMessage({kind: 'documents', documents: source.documents()} satisfies ToThread)
    return started
  }

  function receive(message: FromThread): void {
    if ('isReady' in message) {
      isReady = true
      return watch()
    }
    const asked = line.take(message.ask)
    watch()
    if (!asked) return undefined
    if ('answered' in message) return asked.resolve(message.answered)
    const {code, message: text, ...details} = message.error
    return asked.reject(new LakeError(code, text, details))
  }

  /** The clock runs for the query whose turn it is. */
  function watch(): void {
    clearTimeout(timer)
    const first = line.first()
    if (!first || !isReady) return
    timer = setTimeout(() => {
      const reason = `The query took longer than the ${first.allowedMs} ms that are allowed: narrow its filters.`
      replace(worker, new LakeError('queryTimeout', reason, {query: first.message.job.query}))
    }, first.limitMs)
    timer.unref()
  }

  /** The query whose turn it was is answered with the error; those behind it are asked anew. */
  function replace(failed: Worker, error: LakeError): void {
    if (isClosed || failed !== worker) return
    const culprit = line.first()
    void failed.terminate()
    worker = start()
    line.askAnew(culprit)
    culprit?.reject(error)
    watch()
  }

  function ask(
    job: Job,
    {id, access}: Reader,
    now: string,
    limit: Pick<Waiting, 'limitMs' | 'allowedMs' | 'when'>,
  ): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (isClosed) return reject(new LakeError('storageFailed', 'The lake is closing.'))
      const reader = {id, grants: access.grants}
      line.join({...limit, message: {kind: 'ask', ask: nextAsk++, job, reader, now}, resolve, reject})
      if (line.length() === 1) watch()
      return undefined
    })
  }

  const {queryMs, filterMs} = limits
  return {
    answer: async (request, reader, now) => {
      const limit = {limitMs: queryMs, allowedMs: queryMs, when: 'in turn' as const}
      const answered = await ask({kind: 'answer', ...request}, reader, now, limit)
      return answered.kind === 'answer' ? answered.answer : unexpected(answered)
    },
    select: async (selection, reader, now, spentMs) => {
      const limit = {limitMs: Math.max(1, queryMs - spentMs), allowedMs: queryMs, when: 'urgent' as const}
      const answered = await ask({kind: 'select', ...selection}, reader, now, limit)
      return answered.kind === 'select' ? answered.ids : unexpected(answered)
    },
    match: async (request, reader, now) => {
      const limit = {limitMs: filterMs, allowedMs: filterMs, when: 'now' as const}
      const answered = await ask({kind: 'match', ...request}, reader, now, limit)
      return answered.kind === 'match' ? answered.matches : unexpected(answered)
    },
    follow: (changes) => {
      const after = changes.map(({id, after}) => ({id, after}))
      worker.postMessage({kind: 'changes', changes: after} satisfies ToThread)
    },
    close: () => {
      isClosed = true
      clearTimeout(timer)
      void worker.terminate()
      for (const {reject} of line.leave()) reject(new LakeError('storageFailed', 'The lake is closing.'))
    },
  }
}

function unexpected(answered: Answered): never {
  throw new Error(`The query thread answered something else (${answered.kind}).`)
}
