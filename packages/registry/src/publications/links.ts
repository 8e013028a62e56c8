import {z} from 'zod'

import {RegistryError} from '../errors.ts'
import type {Http} from '../http/http.ts'

/** What an address answered; `url` is the one that was asked. */
export type LinkVerdict =
  | {kind: 'works'; url: string}
  /** The address answers from elsewhere: write down where. */
  | {kind: 'moved'; url: string; to: string}
  | {kind: 'gone'; url: string; problem: string}
  /** Refused, slow, broken: that says nothing about the page. */
  | {kind: 'unknown'; url: string; problem: string}

const DOI_BASE_URL = 'https://doi.org'

const handleShape = z.object({responseCode: z.number()})
const NO_SUCH_HANDLE = 100

/** Whether a page is still there. Many publishers refuse machines (403, 429): that is unknown, not gone. */
export async function checkLink(http: Http, url: string, signal?: AbortSignal): Promise<LinkVerdict> {
  try {
    return await http.get(url, {
      method: 'HEAD',
      signal,
      read: ({status, url: end}): LinkVerdict => {
        if (status === 404 || status === 410) return {kind: 'gone', url, problem: `answered ${status}`}
        if (status < 200 || status > 299) return {kind: 'unknown', url, problem: `answered ${status}`}
        return sameAddress(url, end) ? {kind: 'works', url} : {kind: 'moved', url, to: end}
      },
    })
  } catch (error) {
    return unknown(url, error)
  }
}

/** Whether a DOI is registered, asked of the handle system: publishers' pages need not be troubled. */
export async function checkDoi(
  http: Http,
  doi: string,
  {baseUrl = DOI_BASE_URL, signal}: {baseUrl?: string; signal?: AbortSignal} = {},
): Promise<LinkVerdict> {
  const url = `${baseUrl}/api/handles/${encodeURI(doi)}`
  try {
    return await http.get(url, {
      signal,
      read: ({status, text}): LinkVerdict => {
        const answer = handleShape.safeParse(jsonOrNothing(text))
        if (answer.success && answer.data.responseCode === 1) return {kind: 'works', url}
        if (status === 404 && answer.success && answer.data.responseCode === NO_SUCH_HANDLE) {
          return {kind: 'gone', url, problem: 'the DOI is not registered'}
        }
        return {kind: 'unknown', url, problem: `answered ${status}`}
      },
    })
  } catch (error) {
    return unknown(url, error)
  }
}

function unknown(url: string, error: unknown): LinkVerdict {
  if (error instanceof RegistryError) return {kind: 'unknown', url, problem: error.message}
  throw error
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A slash at the end, www and https for http are the same page. */
function sameAddress(left: string, right: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, '')
  return plain(left) === plain(right)
}
