import {Worker} from 'node:worker_threads'

import {ANONYMOUS_ID} from '../auth/caller.ts'
import type {Access} from '../auth/grants.ts'
import type {DocumentSource, FilterRequest, Match, QueryRequest, Selection} from '../dataset/answerer.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import type {QueryAnswer} from '../groq/engine.ts'
import type {Log} from '../ports.ts'
import {createLine, type Waiting} from './line.ts'
import type {Answered, FromThread, Job, ThreadStart, ToThread} from './messages.ts'
import type {Asker} from './turns.ts'

export type QueryLimits = {
  /** Milliseconds for one query, from its turn on. */
  queryMs: number
  /** Milliseconds for a query of a stranger as soon as somebody else waits. */
  crowdedQueryMs: number
  /** Milliseconds for the filter of a listener, each time something changes. */
  filterMs: number
  /** Megabytes of heap for the thread: the documents and what queries make of them. */
  queryMemoryMb: number
  maxResultBytes: number
}

type Reader = {id: string; access: Access}

/** A thread that answers queries, replaced when a query brings it down. */
export type QueryThread = {
  answer: (request: QueryRequest, reader: Reader, now: string, asker: Asker) => Promise<QueryAnswer>
  /** Goes before the queries that wait. `spentMs`: what the transaction's queries have taken of their time. */
  select: (selection: Selection, reader: Reader, now: string, spentMs: number) => Promise<string[]>
  /** About the documents as they are now, whatever is written while it waits; a stranger's is asked in turn, as queries are. */
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
  /** Whose turn it is, and since when. */
  let turn: {one: Waiting; beganMs: number; limitMs: number} | undefined
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
    turn = undefined
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

  /** The clock runs for the query whose turn it is: a stranger's has less time as soon as somebody else waits. */
  function watch(): void {
    const first = line.first()
    if (!first || !isReady) {
      clearTimeout(timer)
      turn = undefined
      return
    }
    const isCrowded = first.asker.isStranger && line.isWaitedFor(first)
    const limitMs = isCrowded ? Math.min(first.limitMs, limits.crowdedQueryMs) : first.limitMs
    if (turn?.one === first && turn.limitMs === limitMs) return
    const beganMs = turn?.one === first ? turn.beganMs : performance.now()
    turn = {one: first, beganMs, limitMs}
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        const allowed = isCrowded
          ? `${limitMs} ms that are allowed while others wait`
          : `${first.allowedMs} ms that are allowed`
        const reason = `The query took longer than the ${allowed}: narrow its filters.`
        replace(worker, new LakeError('queryTimeout', reason, {query: first.message.job.query}))
      },
      Math.max(0, beganMs + limitMs - performance.now()),
    )
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
    how: Pick<Waiting, 'asker' | 'limitMs' | 'allowedMs' | 'when'>,
  ): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (isClosed) return reject(new LakeError('storageFailed', 'The lake is closing.'))
      const reader = {id, grants: access.grants}
      line.join({...how, message: {kind: 'ask', ask: nextAsk++, job, reader, now}, resolve, reject})
      watch()
      return undefined
    })
  }

  const {queryMs, filterMs} = limits
  return {
    answer: async (request, reader, now, asker) => {
      const how = {asker, limitMs: queryMs, allowedMs: queryMs, when: 'in turn' as const}
      const answered = await ask({kind: 'answer', ...request}, reader, now, how)
      return answered.kind === 'answer' ? answered.answer : unexpected(answered)
    },
    select: async (selection, reader, now, spentMs) => {
      const limitMs = Math.max(1, queryMs - spentMs)
      const how = {asker: writerOf(reader), limitMs, allowedMs: queryMs, when: 'urgent' as const}
      const answered = await ask({kind: 'select', ...selection}, reader, now, how)
      return answered.kind === 'select' ? answered.ids : unexpected(answered)
    },
    match: async (request, reader, now) => {
      const asker = listenerOf(reader)
      const when = asker.isStranger ? ('in turn' as const) : ('now' as const)
      const how = {asker, limitMs: filterMs, allowedMs: filterMs, when}
      const answered = await ask({kind: 'match', ...request}, reader, now, how)
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

const writerOf = ({id}: Reader): Asker => ({isStranger: false, name: id})

/** Filters are shared by all who are not signed in. */
const listenerOf = ({id}: Reader): Asker => ({isStranger: id === ANONYMOUS_ID, name: id})

function unexpected(answered: Answered): never {
  throw new Error(`The query thread answered something else (${answered.kind}).`)
}
