import {Worker} from 'node:worker_threads'

import type {Access} from '../auth/grants.ts'
import type {DocumentSource, QueryRequest} from '../dataset/answerer.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import type {QueryAnswer} from '../groq/engine.ts'
import type {Log} from '../ports.ts'
import type {FromThread, ThreadStart, ToThread} from './messages.ts'

export type QueryLimits = {
  /** Milliseconds for one query, from its turn on. */
  queryMs: number
  /** Megabytes of heap for the thread: the documents and what queries make of them. */
  queryMemoryMb: number
  maxResultBytes: number
}

/** A thread that answers queries, replaced when a query brings it down. */
export type QueryThread = {
  ask: (request: QueryRequest, reader: {id: string; access: Access}, now: string) => Promise<QueryAnswer>
  follow: (changes: readonly DocumentChange[]) => void
  close: () => void
}

type Waiting = {
  message: Extract<ToThread, {kind: 'ask'}>
  resolve: (answer: QueryAnswer) => void
  reject: (error: LakeError) => void
}

export function startQueryThread(parts: {
  projectId: string
  dataset: string
  source: DocumentSource
  limits: QueryLimits
  log: Log
}): QueryThread {
  const {projectId, dataset, source, limits, log} = parts
  /** In the order in which they were asked: the thread works on the first. */
  const waiting = new Map<number, Waiting>()
  let nextAsk = 0
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  /** The thread has its documents: until then no query's time runs. */
  let isReady = false
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
    const asked = waiting.get(message.ask)
    waiting.delete(message.ask)
    watch()
    if (!asked) return
    if ('answer' in message) return asked.resolve(message.answer)
    const {code, message: text, ...details} = message.error
    asked.reject(new LakeError(code, text, details))
  }

  /** The clock runs for the query whose turn it is. */
  function watch(): void {
    clearTimeout(timer)
    const [first] = waiting.values()
    if (!first || !isReady) return
    timer = setTimeout(() => {
      const reason = `The query took longer than the ${limits.queryMs} ms that are allowed: narrow its filters.`
      replace(worker, new LakeError('queryTimeout', reason, {query: first.message.request.query}))
    }, limits.queryMs)
    timer.unref()
  }

  /** The query whose turn it was is answered with the error; those behind it are asked anew. */
  function replace(failed: Worker, error: LakeError): void {
    if (isClosed || failed !== worker) return
    const [culprit] = waiting.entries()
    if (culprit) {
      waiting.delete(culprit[0])
      culprit[1].reject(error)
    }
    void failed.terminate()
    worker = start()
    for (const {message} of waiting.values()) worker.postMessage(message)
    watch()
  }

  return {
    ask: (request, {id, access}, now) =>
      new Promise((resolve, reject) => {
        const ask = nextAsk++
        const message = {kind: 'ask' as const, ask, request, reader: {id, grants: access.grants}, now}
        waiting.set(ask, {message, resolve, reject})
        worker.postMessage(message satisfies ToThread)
        if (waiting.size === 1) watch()
      }),
    follow: (changes) => {
      const after = changes.map(({id, after}) => ({id, after}))
      worker.postMessage({kind: 'changes', changes: after} satisfies ToThread)
    },
    close: () => {
      isClosed = true
      clearTimeout(timer)
      void worker.terminate()
      for (const {reject} of waiting.values()) reject(new LakeError('storageFailed', 'The lake is closing.'))
      waiting.clear()
    },
  }
}
