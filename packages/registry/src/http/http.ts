import {RegistryError} from '../errors.ts'
import {backoffMs, parseRetryAfter} from './backoff.ts'
import {systemClock, type Clock} from './clock.ts'
import {createRateLimit, type RateLimit} from './rate-limit.ts'
import {readBody} from './read-body.ts'

/** A whole answer, its body read; `text` is empty after HEAD. */
export type HttpAnswer = {
  status: number
  /** The address that answered in the end. */
  url: string
  contentType: string
  text: string
  headers: Headers
}

type GetOptions<Result> = {
  signal?: AbortSignal | undefined
  /**
   * What the answer means, or a RegistryError. It runs inside the retries: a body that broke off shows only when it is
   * parsed. Statuses 429 and 5xx never reach it.
   */
  read: (answer: HttpAnswer) => Result
  method?: 'GET' | 'HEAD'
}

/** Reads addresses; it never writes. `createHttp` says what it throws. */
export type Http = {
  get: <Result>(url: string, options: GetOptions<Result>) => Promise<Result>
}

/**
 * What is left out takes a default for ClinicalTrials.gov: a request every 1,100 ms, one at a time, six retries, 30 s
 * and 64 MiB each.
 */
export type HttpOptions = {
  fetch?: typeof fetch
  clock?: Clock
  /** Replaces `intervalMs` and `concurrency`; for what shares a host with another client. */
  rateLimit?: RateLimit
  intervalMs?: number
  concurrency?: number
  /** Tries after the first. */
  retries?: number
  backoffBaseMs?: number
  backoffCapMs?: number
  /** A Retry-After that asks for more ends the request: a person should know. */
  maxRetryAfterMs?: number
  /** Of one try, from its start to the end of its body. */
  timeoutMs?: number
  maxBytes?: number
  random?: () => number
  /** Whether a redirect may be followed there; anywhere when absent. For who hands on what comes back. */
  mayLeadTo?: (url: URL) => boolean
  /** Says who asks; browsers set their own. */
  userAgent?: string
  /** Told before each wait; for progress and logs. */
  onRetry?: (retry: {url: string; number: number; waitMs: number; error: RegistryError}) => void
}

const MAX_HOPS = 3
const FEW = 2

/**
 * A polite client: one request a second by default, each tried again after a growing, spread wait; nothing is read
 * without end. Throws RegistryError only, or the reason of the caller's own signal.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const {
    clock = systemClock,
    // A little over: the registry counts when requests arrive, and one that leaves late arrives later than the next.
    intervalMs = 1100,
    concurrency = 1,
    retries = 6,
    backoffBaseMs = 1000,
    backoffCapMs = 30_000,
    maxRetryAfterMs = 120_000,
    timeoutMs = 30_000,
    maxBytes = 64 * 2 ** 20,
    random = Math.random,
    mayLeadTo = () => true,
    userAgent,
    onRetry,
  } = options
  const doFetch = options.fetch ?? globalThis.fetch.bind(globalThis)
  const rateLimit = options.rateLimit ?? createRateLimit({intervalMs, concurrency, clock})

  /** One request, one turn; redirects are given back, so that each hop waits its turn. */
  async function requestOnce(url: string, method: 'GET' | 'HEAD', signal?: AbortSignal): Promise<HttpAnswer> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout
    try {
      const ask = (redirect: 'manual' | 'follow') =>
        doFetch(url, {
          method,
          redirect,
          signal: either,
          headers: {accept: 'application/json', ...(userAgent && {'user-agent': userAgent})},
        })
      const first = await ask('manual')
      // Browsers do not say where a redirect leads; there it can only be followed.
      const response = first.type === 'opaqueredirect' ? await ask('follow') : first
      const text = method === 'HEAD' ? '' : await readBody(response, maxBytes, url)
      const contentType = response.headers.get('content-type') ?? ''
      return {status: response.status, url: response.url || url, contentType, text, headers: response.headers}
    } catch (cause) {
      if (signal?.aborted) throw signal.reason
      if (cause instanceof RegistryError) throw cause
      if (timeout.aborted) {
        throw new RegistryError('timeout', `${url} did not answer within ${timeoutMs / 1000} s.`, {
          url,
          cause,
        })
      }
      throw new RegistryError('network', `${url} could not be read: ${reasonOf(cause)}.`, {url, cause})
    }
  }

  async function follow(url: string, method: 'GET' | 'HEAD', signal?: AbortSignal): Promise<HttpAnswer> {
    let current = url
    for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
      const here = current
      const answer = await rateLimit(() => requestOnce(here, method, signal), signal)
      const location = answer.headers.get('location')
      if (answer.status < 300 || answer.status > 399 || location === null) return answer
      current = URL.canParse(location, here) ? new URL(location, here).href : ''
      if (!/^https?:/.test(current)) {
        throw new RegistryError('status', `${here} leads to "${location}", which is no address.`, {url: here})
      }
      if (!mayLeadTo(new URL(current))) {
        throw new RegistryError('status', `${here} leads to ${current}, where it may not lead.`, {url: here})
      }
    }
    throw new RegistryError('status', `${url} leads from one address to another without end.`, {url})
  }

  async function attempt<Result>(url: string, {read, method = 'GET', signal}: GetOptions<Result>) {
    const answer = await follow(url, method, signal)
    if (answer.status === 429 || answer.status >= 500) {
      const retryAfterMs = parseRetryAfter(answer.headers.get('retry-after'), clock.now())
      throw new RegistryError('busy', `${url} answered ${answer.status}${quoted(answer)}.`, {
        url,
        status: answer.status,
        ...(retryAfterMs !== undefined && {retryAfterMs}),
      })
    }
    return read(answer)
  }

  return {
    async get(url, getOptions) {
      for (let number = 1; ; number += 1) {
        try {
          return await attempt(url, getOptions)
        } catch (error) {
          if (!(error instanceof RegistryError)) throw error
          const allowed = {all: retries, few: Math.min(FEW, retries), one: 0}[error.tries]
          if (number > allowed) throw error
          const asked = error.retryAfterMs
          if (asked !== undefined && asked > maxRetryAfterMs) {
            throw new RegistryError(
              'busy',
              `${error.message} It asks to come back in ${Math.round(asked / 1000)} s: try again then.`,
              {url, cause: error, ...(error.status !== undefined && {status: error.status})},
            )
          }
          const waitMs = Math.max(
            asked ?? 0,
            backoffMs(number, {baseMs: backoffBaseMs, capMs: backoffCapMs, jitter: 0.25, random}),
          )
          onRetry?.({url, number, waitMs, error})
          await clock.sleep(waitMs, getOptions.signal)
        }
      }
    },
  }
}

/** The first words of a short plain-text error, which often say exactly what is wrong. */
export function quoted({contentType, text}: Pick<HttpAnswer, 'contentType' | 'text'>): string {
  const words = text.trim().replaceAll(/\s+/g, ' ')
  if (words === '' || /html/i.test(contentType) || words.startsWith('<')) return ''
  return `: ${words.length > 300 ? `${words.slice(0, 300)}…` : words}`
}

/** Node hides the cause of "fetch failed" one level down. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}
