/**
 * Every way in which the lake says no: a closed set of codes, each with its HTTP status.
 * The wire shapes are made from these in wire/error-response.ts.
 */
const STATUS = {
  badRequest: 400,
  queryParse: 400,
  queryFailed: 400,
  queryTimeout: 408,
  mutation: 400,
  unauthorized: 401,
  forbidden: 403,
  insufficientPermissions: 403,
  notFound: 404,
  methodNotAllowed: 405,
  conflict: 409,
  revisionConflict: 409,
  releaseState: 409,
  referenced: 409,
  tooLarge: 413,
  unsupportedType: 415,
  tooManyRequests: 429,
  notServed: 501,
  stopping: 503,
  storageFull: 507,
  storageFailed: 500,
} as const

export type ErrorCode = keyof typeof STATUS

/** What a mutation error says of one item of its request. */
type MutationErrorItem = {
  index: number
  error: {
    type: string
    description: string
    id?: string
    referencingIDs?: string[]
    expectedRevisionID?: string
    currentRevisionID?: string
  }
}

type Details = {
  cause?: unknown
  /** Of a query error: the query and the place, in UTF-16 code units from its start. */
  query?: string
  start?: number
  end?: number
  /** Which request the items belong to; the client words the two alike but for their type. */
  family?: 'mutation' | 'action'
  items?: MutationErrorItem[]
  retryAfterSeconds?: number
}

export class LakeError extends Error {
  override name = 'LakeError'
  readonly code: ErrorCode
  readonly status: number
  readonly details: Details

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message, {cause: details.cause})
    this.code = code
    this.status = STATUS[code]
    this.details = details
  }

  /** The type that a mutation error gives to one of its items. */
  itemType(): string {
    if (this.code === 'revisionConflict') return 'documentRevisionIDDoesNotMatchError'
    if (this.code === 'conflict') return 'documentAlreadyExistsError'
    if (this.code === 'notFound') return 'documentNotFoundError'
    return 'validationError'
  }
}
