import {STATUS_CODES} from 'node:http'

import type {Json, JsonObject} from '../domain/json.ts'
import type {LakeError} from '../errors.ts'

/**
 * An error as `@sanity/client` parses it (src/http/errors.ts: isQueryParseError, isMutationError, isActionError), with
 * the id by which the log has more of it.
 */
export function errorResponse(error: LakeError, requestId?: string): Response {
  const headers = new Headers({'content-type': 'application/json'})
  const {retryAfterSeconds} = error.details
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds))
  return new Response(
    JSON.stringify({...errorBody(error), ...(requestId === undefined ? {} : {requestId})}),
    {status: error.status, headers},
  )
}

const QUERY_ERROR_TYPE = {
  queryParse: 'queryParseError',
  queryFailed: 'queryEvaluationError',
  queryTimeout: 'queryTimeoutError',
} as const

function errorBody(error: LakeError): JsonObject {
  const {code, message, details} = error
  if (code === 'queryParse' || code === 'queryFailed' || code === 'queryTimeout') {
    const {query = '', start = 0, end = query.length} = details
    const type = QUERY_ERROR_TYPE[code]
    return {error: {type, description: message, query, start, end}}
  }
  if (details.items || code === 'mutation') {
    const items = details.items ?? [{index: 0, error: {type: error.itemType(), description: message}}]
    const type = details.family === 'action' ? actionErrorType(error) : 'mutationError'
    return {error: {type, description: message, items: plain(items)}}
  }
  return {statusCode: error.status, error: STATUS_CODES[error.status] ?? 'Error', message}
}

/** The Studio asks by `dryRun` what somebody may do with releases, and looks for this type (isReleasePermissionError). */
function actionErrorType({code}: LakeError): string {
  return code === 'insufficientPermissions' ? 'insufficientPermissionsError' : 'actionError'
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
