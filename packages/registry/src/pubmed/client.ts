import {z} from 'zod'

import {readJson, shapeError} from '../ctgov/read-answer.ts'
import {RegistryError} from '../errors.ts'
import {createHttp, type Http, type HttpAnswer, type HttpOptions} from '../http/http.ts'
import {pubmedSummary, type PubmedSummary} from './summary.ts'

/** NCBI's E-utilities, without a slash at its end. */
export const PUBMED_BASE_URL = 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils'

/** Reads records of PubMed. All of it throws RegistryError where PubMed cannot be asked. */
export type PubmedClient = {
  /** What PubMed holds of these; a PMID that it does not know is missing from the map. */
  summaries: (pmids: readonly string[], signal?: AbortSignal) => Promise<Map<string, PubmedSummary>>
  /** PMIDs of papers with this title. */
  findByTitle: (title: string, signal?: AbortSignal) => Promise<string[]>
  /** PMIDs of records that name this DOI. Whether it is the article's own is for its summary to say. */
  findByDoi: (doi: string, signal?: AbortSignal) => Promise<string[]>
}

/** `tool` and `email` say who asks; `apiKey` is a secret, and goes into the address of each request. */
export type PubmedOptions = {
  http: Http
  baseUrl?: string
  /** NCBI asks for both, to write to whoever overloads it. */
  tool?: string
  email?: string | undefined
  apiKey?: string | undefined
}

const BATCH = 100

const overLimit = z.object({error: z.string()})
const summariesShape = z.object({result: z.looseObject({uids: z.array(z.string())})})
const searchShape = z.object({esearchresult: z.object({idlist: z.array(z.string())})})
const unknownShape = z.object({uid: z.string(), error: z.string()})

/** Three requests a second, ten with a key. */
export const pubmedHttp = (apiKey: string | undefined, options: HttpOptions = {}): Http =>
  createHttp({intervalMs: apiKey === undefined ? 350 : 110, concurrency: 1, ...options})

/**
 * `http` keeps the limits: make it with `pubmedHttp`, and share it between clients. Summaries are asked for a hundred
 * at a time.
 */
export function createPubmedClient(options: PubmedOptions): PubmedClient {
  const {http, baseUrl = PUBMED_BASE_URL, tool = 'healing-library', email, apiKey} = options
  const base = baseUrl.replace(/\/+$/, '')
  const address = (endpoint: string, params: Record<string, string>) => {
    const all = new URLSearchParams({db: 'pubmed', retmode: 'json', ...params, tool})
    if (email !== undefined) all.set('email', email)
    if (apiKey !== undefined) all.set('api_key', apiKey)
    return `${base}/${endpoint}.fcgi?${all.toString()}`
  }

  async function batch(pmids: readonly string[], signal?: AbortSignal): Promise<[string, PubmedSummary][]> {
    const url = address('esummary', {id: pmids.join(',')})
    return http.get(url, {
      signal,
      read: (answer) => {
        const parsed = summariesShape.safeParse(jsonOf(answer))
        if (!parsed.success) throw shapeError(url, 'a summary of PubMed', parsed.error)
        const {result} = parsed.data
        return result.uids.flatMap((uid): [string, PubmedSummary][] => {
          // A PMID that is not known comes back as a record that says so.
          if (unknownShape.safeParse(result[uid]).success) return []
          const summary = pubmedSummary.safeParse(result[uid])
          if (!summary.success) throw shapeError(url, `a summary of PubMed (${uid})`, summary.error)
          return [[uid, summary.data]]
        })
      },
    })
  }

  async function search(term: string, signal?: AbortSignal): Promise<string[]> {
    const url = address('esearch', {term})
    return http.get(url, {
      signal,
      read: (answer) => {
        const parsed = searchShape.safeParse(jsonOf(answer))
        if (!parsed.success) throw shapeError(url, 'a search of PubMed', parsed.error)
        return parsed.data.esearchresult.idlist
      },
    })
  }

  return {
    async summaries(pmids, signal) {
      const found = new Map<string, PubmedSummary>()
      for (let start = 0; start < pmids.length; start += BATCH) {
        const entries = await batch(pmids.slice(start, start + BATCH), signal)
        for (const [pmid, summary] of entries) found.set(pmid, summary)
      }
      return found
    },

    findByTitle: (title, signal) => search(`${title.replaceAll(/["[\]]/g, ' ')}[ti]`, signal),
    findByDoi: (doi, signal) => search(`${doi}[aid]`, signal),
  }
}

/** Over its limit PubMed answers JSON with an `error`, with whatever status. */
function jsonOf(answer: HttpAnswer): unknown {
  const value = readJson(answer)
  const refused = overLimit.safeParse(value)
  if (refused.success) {
    const {url} = answer
    throw new RegistryError('busy', `PubMed refused: ${refused.data.error}.`, {url, status: answer.status})
  }
  return value
}
