import type {IncomingMessage, ServerResponse} from 'node:http'

import type {Handler} from './ask-handler.ts'
import type {AnswersByKind} from './by-kind.ts'
import {mayBeAnswered} from './may-be-answered.ts'
import {sendAnswer} from './send-answer.ts'

/** Where the Content Lake tells of changes (app/api/revalidate). */
const CHANGES_PATH = '/api/revalidate'
/** A little after that route has expired its tags once more. */
const ONCE_MORE_MS = 2100

type Parts = {
  /** Next's own. */
  handler: Handler
  answers: AnswersByKind
  later: (run: () => void, ms: number) => void
  failed: (request: IncomingMessage, error: unknown) => void
}

/** Answers from memory what everybody may read, and leaves all else to Next, untouched. */
export function createListener({handler, answers, later, failed}: Parts) {
  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    fromMemory: () => void,
  ): Promise<void> => {
    const kind = mayBeAnswered(request)
    if (isChange(request)) forgetAfter(request, response)
    else if (kind !== undefined) {
      const answer = await answers.of(kind, request.url ?? '')
      if (answer !== undefined) {
        fromMemory()
        sendAnswer(request, response, answer)
        return
      }
      // Who has left while it was found out needs nothing more.
      if (response.destroyed) return
    }
    const id = request.headers['x-request-id']
    if (id !== undefined) response.setHeader('x-request-id', id)
    await handler(request, response)
  }

  /**
   * From now on, since who has told of a change may ask for the page before this process knows the answer as sent. Not
   * before all of it has come: a stranger who never ends what he sends would keep the memory off for as long.
   */
  const forgetAfter = (request: IncomingMessage, response: ServerResponse) => {
    let goOn = () => {}
    request.once('end', () => {
      if (!response.closed) goOn = answers.pause()
    })
    response.once('close', () => {
      // Refused: nobody who may tell of changes. (502: the other instances could not be told.)
      if (response.statusCode < 400 || response.statusCode === 502) {
        answers.forget()
        later(answers.forget, ONCE_MORE_MS)
      }
      goOn()
    })
  }

  /** `fromMemory` is told when Next has nothing to do. */
  return (request: IncomingMessage, response: ServerResponse, fromMemory: () => void = () => {}): void => {
    respond(request, response, fromMemory).catch((error: unknown) => {
      failed(request, error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, {'content-type': 'text/plain; charset=utf-8'}).end('Internal Server Error')
    })
  }
}

const isChange = ({method, url = ''}: IncomingMessage): boolean =>
  method === 'POST' && url.split('?')[0] === CHANGES_PATH
