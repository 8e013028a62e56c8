import {z} from 'zod'

import {readJson, shapeError} from '../ctgov/read-answer.ts'
import {RegistryError} from '../errors.ts'
import {createHttp, type Http, type HttpOptions} from '../http/http.ts'
import {crossrefWork, type CrossrefWork} from './work.ts'

/** Crossref's REST API, without a slash at its end. */
export const CROSSREF_BASE_URL = 'https://api.crossref.org'

type WorkAnswer = {kind: 'found'; work: CrossrefWork} | {kind: 'notFound'; doi: string}

/** Reads works by their DOIs. */
export type CrossrefClient = {
  /** Throws RegistryError when Crossref cannot be asked. */
  work: (doi: string, signal?: AbortSignal) => Promise<WorkAnswer>
  /**
   * Notices that name this DOI as what they update: the reverse of `update-to`. An article's own record does not always
   * know of its retraction. Throws when it cannot be asked; an error is never "none".
   */
  noticesAbout: (doi: string, signal?: AbortSignal) => Promise<CrossrefWork[]>
}

/** `mailto` goes along with each request: Crossref serves those better who can be written to. */
export type CrossrefOptions = {http: Http; baseUrl?: string; mailto?: string | undefined}

/** The largest page of notices that is read; an article has a handful. */
const NOTICES = 100

const singleShape = z.object({'message-type': z.literal('work'), message: crossrefWork})
const listShape = z.object({
  'message-type': z.literal('work-list'),
  message: z.object({items: z.array(crossrefWork), 'total-results': z.int().min(0)}),
})

/**
 * Five requests a second, one at a time; who gives an address to write to (`mailto`) may have three under way. Limits as
 * Crossref's headers told them since December 2025; older texts name higher ones.
 */
export function crossrefHttp(mailto: string | undefined, options: HttpOptions = {}): Http {
  return createHttp({
    intervalMs: 220,
    concurrency: mailto === undefined ? 1 : 3,
    userAgent: `HealingLibrary/0.1${mailto === undefined ? '' : ` (mailto:${mailto})`}`,
    ...options,
  })
}

/** `http` keeps the limits: make it with `crossrefHttp`, and share it between clients. */
export function createCrossrefClient({
  http,
  baseUrl = CROSSREF_BASE_URL,
  mailto,
}: CrossrefOptions): CrossrefClient {
  const base = baseUrl.replace(/\/+$/, '')
  const polite = (params: URLSearchParams) => {
    if (mailto !== undefined) params.set('mailto', mailto)
    return params.size > 0 ? `?${params.toString()}` : ''
  }
  return {
    async work(doi, signal) {
      const url = `${base}/works/${encodeURIComponent(doi)}${polite(new URLSearchParams())}`
      return http.get(url, {
        signal,
        read: (answer): WorkAnswer => {
          if (answer.status === 404) return {kind: 'notFound', doi}
          const parsed = singleShape.safeParse(readJson(answer))
          if (!parsed.success) throw shapeError(url, 'a work of Crossref', parsed.error)
          return {kind: 'found', work: parsed.data.message}
        },
      })
    },

    async noticesAbout(doi, signal) {
      if (doi.includes(',')) {
        throw new RegistryError(
          'request',
          `Crossref cannot be asked for notices about ${doi}: its filters take a comma for the end of a value.`,
        )
      }
      const params = new URLSearchParams({filter: `updates:${doi}`, rows: String(NOTICES)})
      const url = `${base}/works${polite(params)}`
      return http.get(url, {
        signal,
        read: (answer) => {
          const parsed = listShape.safeParse(readJson(answer))
          if (!parsed.success) throw shapeError(url, 'a list of works of Crossref', parsed.error)
          return parsed.data.message.items
        },
      })
    },
  }
}
