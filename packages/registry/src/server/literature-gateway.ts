import {CROSSREF_BASE_URL, crossrefHttp} from '../crossref/client.ts'
import {readJson} from '../ctgov/read-answer.ts'
import {RegistryError} from '../errors.ts'
import {systemClock, type Clock} from '../http/clock.ts'
import type {Http, HttpOptions} from '../http/http.ts'
import {PUBMED_BASE_URL, pubmedHttp} from '../pubmed/client.ts'
import {jsonAnswer, textAnswer, type Answer} from './answer.ts'
import {keepAnswers} from './kept-answers.ts'
import {readQuestion, type LiteratureQuestion} from './literature-question.ts'
import type {LiteratureRecords} from './literature-records.ts'
import {ownLiterature} from './own-literature.ts'
import type {Route} from './registry-server.ts'

/** Where Crossref and PubMed are, who asks, and what answers when they cannot be reached. */
export type LiteratureGatewayOptions = {
  /** Given where an index cannot be reached, and marked: such a record does not know what happened since. */
  own: LiteratureRecords
  /** Nobody is asked: only our own records answer. */
  isOffline?: boolean
  crossrefUrl?: string | undefined
  pubmedUrl?: string | undefined
  /** An address to write to: Crossref serves those better who give one, NCBI asks for it. */
  mailto?: string | undefined
  apiKey?: string | undefined
  /** For tests. */
  http?: HttpOptions
  clock?: Clock
}

/** A person waits: one more try, no long pauses. A work of Crossref with all its references has about a megabyte. */
const PATIENCE: HttpOptions = {
  retries: 1,
  backoffBaseMs: 500,
  timeoutMs: 8000,
  maxRetryAfterMs: 3000,
  maxBytes: 8 * 2 ** 20,
}
const KEPT_MS = 10 * 60_000
const MOST_KEPT = 300
/** Behind so many questions nobody would still wait for the answer. */
const MOST_WAITING = 40

const NAMES = {crossref: 'Crossref', pubmed: 'PubMed'} as const

/**
 * Crossref and PubMed behind this machine's address: one polite queue for all tabs, and a browser needs no leave to read
 * other sites. It is no proxy: a question is understood, or refused, and its address made anew.
 */
export function literatureGateway(options: LiteratureGatewayOptions): Route {
  const {own, isOffline = false, clock = systemClock} = options
  const ofOwn = ownLiterature(own)
  const kept = keepAnswers({clock, forMs: KEPT_MS, most: MOST_KEPT})
  const indexes = indexesOf(options)
  let waiting = 0

  async function ask({index, address}: LiteratureQuestion): Promise<Answer> {
    const {http, url} = indexes[index]
    return await http.get(url(address), {
      read: (answer) => {
        if (answer.status === 404) return textAnswer(404, `${NAMES[index]} does not hold this.`)
        // Parsed and written anew: a web page of some network in between is told from an answer here.
        return jsonAnswer(readJson(answer))
      },
    })
  }

  return async (path, params) => {
    if (!/^\/(?:crossref|pubmed)\//.test(path)) return undefined
    const question = readQuestion(path, params)
    if (question === undefined) {
      return textAnswer(400, 'Only works and notices by DOI, and summaries by PMID or DOI, are served here.')
    }
    const name = NAMES[question.index]
    if (isOffline) {
      const why = `${name} is not asked: this machine is set to work without a network (LITERATURE_OFFLINE).`
      return ofOwn(path, params) ?? textAnswer(502, why)
    }
    if (waiting >= MOST_WAITING) {
      return {...textAnswer(429, `Too many look-ups wait for ${name}.`), headers: {'retry-after': '5'}}
    }
    waiting += 1
    try {
      return await kept.answer(`${question.index}${question.address}`, () => ask(question))
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error
      return (
        ofOwn(path, params) ?? textAnswer(statusOf(error), `${name} could not be asked: ${error.message}`)
      )
    } finally {
      waiting -= 1
    }
  }
}

/** Busy is not away: those who ask may come back. */
const statusOf = ({code, status}: RegistryError): number => {
  if (code === 'busy') return status === 429 ? 429 : 503
  return code === 'timeout' ? 504 : 502
}

type Index = {http: Http; url: (address: string) => string}

function indexesOf(options: LiteratureGatewayOptions): Record<LiteratureQuestion['index'], Index> {
  const {mailto, apiKey, clock} = options
  // What answers in the end is handed to whoever asks: a redirect must not lead to another machine.
  const http = (base: string): HttpOptions => {
    const {origin} = new URL(base)
    return {
      ...PATIENCE,
      ...(clock && {clock}),
      ...options.http,
      mayLeadTo: (url) => url.origin === origin,
    }
  }
  const {crossrefUrl = CROSSREF_BASE_URL, pubmedUrl = PUBMED_BASE_URL} = options
  const address = (base: string, more: Record<string, string | undefined>) => (path: string) => {
    const url = new URL(`${base.replace(/\/+$/, '')}${path}`)
    for (const [name, value] of Object.entries(more)) {
      if (value !== undefined) url.searchParams.set(name, value)
    }
    return url.href
  }
  return {
    crossref: {
      http: crossrefHttp(mailto, http(crossrefUrl)),
      url: address(crossrefUrl, {mailto}),
    },
    pubmed: {
      http: pubmedHttp(apiKey, http(pubmedUrl)),
      url: address(pubmedUrl, {email: mailto, api_key: apiKey}),
    },
  }
}
