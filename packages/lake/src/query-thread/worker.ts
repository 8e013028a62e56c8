import {parentPort, workerData} from 'node:worker_threads'

import {type Access, compileGrants, type Grant} from '../auth/grants.ts'
import {createAnswerer} from '../dataset/answerer.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {byId} from '../groq/perspective.ts'
import type {Answered, FromThread, Job, ThreadStart, ToThread} from './messages.ts'

/**
 * The thread that answers queries, over its own copy of the documents: a query that takes too long or too much is
 * ended with the thread, and the one that serves requests goes on.
 */
const {projectId, dataset, maxResultBytes}: ThreadStart = workerData
const documents = new Map<string, LakeDocument>()
const accesses = new Map<string, Access>()
const MOST_ACCESSES = 200

const answerer = createAnswerer({
  projectId,
  dataset,
  source: {
    document: (id) => documents.get(id),
    documents: () => [...documents.values()].sort(byId),
  },
})

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'documents') {
    for (const document of message.documents) documents.set(document._id, document)
    parentPort?.postMessage({isReady: true} satisfies FromThread)
  } else if (message.kind === 'changes') {
    const changes = message.changes.map(({id, after}) => ({id, after, before: documents.get(id)}))
    for (const {id, after} of changes) {
      if (after) documents.set(id, after)
      else documents.delete(id)
    }
    answerer.follow(changes)
  } else parentPort?.postMessage(answer(message))
})

function answer({ask, job, reader, now}: Extract<ToThread, {kind: 'ask'}>): FromThread {
  try {
    const answered = answeredOf(job, {id: reader.id, access: accessOf(reader.grants, reader.id)}, now)
    const sizeBytes = Buffer.byteLength(JSON.stringify(sizedPart(answered)))
    if (sizeBytes > maxResultBytes) {
      throw new LakeError(
        'tooLarge',
        `The answer is ${sizeBytes} bytes long, and ${maxResultBytes} are allowed: ask for fewer documents or attributes.`,
      )
    }
    return {ask, answered}
  } catch (error) {
    if (!(error instanceof LakeError)) throw error
    const {query, start, end} = error.details
    return {
      ask,
      error: {
        code: error.code,
        message: error.message,
        ...(query === undefined ? {} : {query}),
        ...(start === undefined ? {} : {start}),
        ...(end === undefined ? {} : {end}),
      },
    }
  }
}

function answeredOf(job: Job, reader: {id: string; access: Access}, now: string): Answered {
  if (job.kind === 'answer') return {kind: 'answer', answer: answerer.answer(job, reader, now)}
  if (job.kind === 'select') return {kind: 'select', ids: answerer.select(job, reader, now)}
  return {kind: 'match', matches: answerer.match(job, reader, now)}
}

function sizedPart(answered: Answered): Json {
  if (answered.kind === 'answer') return answered.answer.result
  return answered.kind === 'select' ? answered.ids : answered.matches
}

function accessOf(grants: readonly Grant[], id: string): Access {
  const key = JSON.stringify([id, grants])
  const known = accesses.get(key) ?? compileGrants(grants, id)
  const [oldest] = accesses.keys()
  if (accesses.size >= MOST_ACCESSES && oldest !== undefined) accesses.delete(oldest)
  accesses.set(key, known)
  return known
}
