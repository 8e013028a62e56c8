import type {IncomingMessage, ServerResponse} from 'node:http'

import type {Answer} from './answer.ts'
import {contentCoding} from './content-coding.ts'

/** Sends a page in the form that the request asks for, or says that the reader has it. */
export function sendAnswer({headers}: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const id = headers['x-request-id']
  const own = typeof id === 'string' ? ['x-request-id', id] : []
  if (has(headers['if-none-match'], answer.etag)) {
    response.writeHead(304, [...answer.unchanged, ...own]).end()
    return
  }
  const form = answer.forms[contentCoding(headers['accept-encoding'])]
  response.writeHead(200, [...form.headers, ...own])
  // To HEAD, Node sends the head alone.
  response.end(form.body)
}

/** Whether a list of entity tags has this one, as weak tags are compared (RFC 9110, 8.8.3.2). */
function has(list: string | undefined, etag: string): boolean {
  if (list === undefined) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return list.trim() === '*' || list.split(',').some((tag) => opaque(tag) === opaque(etag))
}
