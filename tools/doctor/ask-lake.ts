import type {ContentLakeTarget} from '@healing-library/contracts/environment'

/** Of the hosted API for projects, data sets, CORS origins and webhooks (https://www.sanity.io/docs/http-reference). */
const HOSTED_GLOBAL = 'https://api.sanity.io'
const API_VERSION = 'v2025-02-19'
const PATIENCE_MS = 10_000

type Question = {
  method?: 'GET' | 'POST' | 'OPTIONS'
  /** Which address: of the project's own documents, or the one for its settings. On one machine both are the lake. */
  host?: 'project' | 'global'
  token?: string | undefined
  /** Asks as a page of this origin would. */
  origin?: string
  body?: unknown
}

/** `body` is parsed JSON, or the text where it is none. */
export type Answer =
  | {kind: 'answered'; status: number; headers: Headers; body: unknown}
  | {kind: 'unreachable'; address: string; reason: string}

/** Asks the Content Lake of the set-up, embedded or hosted, by a path behind the API version. */
export type AskLake = (path: string, question?: Question) => Promise<Answer>

export function createAskLake(
  {projectId, apiHost}: Pick<ContentLakeTarget, 'projectId' | 'apiHost'>,
  fetcher: typeof fetch,
): AskLake {
  const addresses =
    apiHost === undefined
      ? {project: `https://${projectId}.api.sanity.io`, global: HOSTED_GLOBAL}
      : {project: apiHost, global: apiHost}
  return async (path, {method = 'GET', host = 'project', token, origin, body} = {}) => {
    const base = addresses[host]
    const headers = new Headers()
    if (apiHost !== undefined) headers.set('x-sanity-project-id', projectId)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    if (origin !== undefined) headers.set('origin', origin)
    if (body !== undefined) headers.set('content-type', 'application/json')
    if (method === 'OPTIONS') headers.set('access-control-request-method', 'GET')
    if (method === 'OPTIONS') headers.set('access-control-request-headers', 'authorization')
    try {
      const response = await fetcher(`${base}/${API_VERSION}${path}`, {
        method,
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      })
      const text = await response.text()
      return {kind: 'answered', status: response.status, headers: response.headers, body: parsed(text)}
    } catch (error) {
      return {kind: 'unreachable', address: base, reason: reasonOf(error)}
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `fetch failed` alone helps nobody: what the network said stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {cause} = error
  if (cause instanceof Error && 'code' in cause) return String(cause.code)
  return error.name === 'TimeoutError' ? `no answer within ${PATIENCE_MS / 1000} s` : error.message
}
