import {contentChange} from '@healing-library/contracts/webhook'

import {REVALIDATION_ERRORS, type RevalidationErrorCode} from './errors.ts'
import {limitedBody} from './limited-body.ts'
import {signatureProblem} from './signature.ts'
import {tagsToExpire} from './tags-to-expire.ts'

/** A change is a few identifiers; the limit keeps strangers from making the site hash megabytes. */
const MAX_BODY_BYTES = 64 * 1024

export type RevalidationEdges = {
  /** Shared with the sender; undefined: nobody can be trusted, so everybody is refused. */
  secret: string | undefined
  nowMs: () => number
  /** Drops what is cached under the tags, in every instance. Throws where the others could not be told. */
  expireTags: (tags: readonly string[]) => Promise<void>
}

/** Answers the Content Lake's webhook: names the tags that were expired, or what is wrong with the request. */
export async function answerContentChange(request: Request, edges: RevalidationEdges): Promise<Response> {
  const {secret} = edges
  if (secret === undefined) return refuse('SECRET_UNSET')
  const bytes = await limitedBody(request, MAX_BODY_BYTES)
  if (bytes === undefined) return refuse('BODY_TOO_LARGE')
  // Nothing to sign, so the signature would be blamed for it.
  if (bytes.byteLength === 0) return refuse('BODY_NOT_JSON')
  const body = new TextDecoder().decode(bytes)
  const problem = await signatureProblem(body, request.headers.get('sanity-webhook-signature'), {
    secret,
    nowMs: edges.nowMs(),
  })
  if (problem !== undefined) return refuse(problem)
  const json = parseJson(body)
  if (json === undefined) return refuse('BODY_NOT_JSON')
  const change = contentChange.safeParse(json)
  if (!change.success) return refuse('BODY_MISFIT', describe(change.error.issues))
  const tags = tagsToExpire(change.data)
  try {
    await edges.expireTags(tags)
  } catch {
    // Who told of the change tells of it again.
    return refuse('OTHERS_NOT_TOLD')
  }
  return Response.json({revalidated: tags})
}

function refuse(code: RevalidationErrorCode, details?: string[]): Response {
  const {status, message} = REVALIDATION_ERRORS[code]
  return Response.json({error: code, message, ...(details === undefined ? {} : {details})}, {status})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const describe = (issues: readonly {path: PropertyKey[]; message: string}[]) =>
  issues.map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
