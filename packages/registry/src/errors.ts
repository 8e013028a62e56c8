/**
 * Every way in which a registry or an index of literature can disappoint. The message says what happened and what to
 * do; the code lets callers decide.
 */
const CODES = {
  /** No answer: name not found, refused, cut off. */
  network: {tries: 'all'},
  timeout: {tries: 'all'},
  /** 429 and 5xx: they ask to come back. */
  busy: {tries: 'all'},
  /** Another status than 200: asking again brings the same. */
  status: {tries: 'one'},
  /** The page token that was sent is not one that the registry knows (any more). */
  badToken: {tries: 'one'},
  /** JSON was announced and broke off or does not parse. Seen behind proxies, so worth another try. */
  notJson: {tries: 'few'},
  /** A web page where data should stand: maintenance, a captive portal, a wrong address. */
  webPage: {tries: 'few'},
  /** The API that ClinicalTrials.gov closed in June 2024, or something that answers like it. */
  classicApi: {tries: 'one'},
  /** JSON that is not what this API answers. */
  shape: {tries: 'one'},
  tooLarge: {tries: 'one'},
  /** The request would not mean what it says, and was not sent. */
  request: {tries: 'one'},
} as const

/** What went wrong, for callers that decide by it. */
export type RegistryErrorCode = keyof typeof CODES

type Details = {
  cause?: unknown
  /** The HTTP status, where there was an answer. */
  status?: number
  url?: string
  /** As the answer's Retry-After asks. */
  retryAfterMs?: number
}

/** The only error that reading a registry or an index throws, but for the reason of the caller's own signal. */
export class RegistryError extends Error {
  override name = 'RegistryError'
  readonly code: RegistryErrorCode
  readonly status: number | undefined
  readonly url: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(code: RegistryErrorCode, message: string, details: Details = {}) {
    super(message, {cause: details.cause})
    this.code = code
    this.status = details.status
    this.url = details.url
    this.retryAfterMs = details.retryAfterMs
  }

  /** How often asking again makes sense: as often as the caller allows, twice more at most, never. */
  get tries(): 'all' | 'few' | 'one' {
    return CODES[this.code].tries
  }
}
