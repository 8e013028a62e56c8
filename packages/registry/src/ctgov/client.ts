import {z} from 'zod'

import {RegistryError} from '../errors.ts'
import type {Http} from '../http/http.ts'
import {normaliseNctId} from './nct-id.ts'
import {studyPages, type PagesOptions, type StudyPage} from './pages.ts'
import {isBad, parseStudy} from './parse-studies.ts'
import {readJson, shapeError} from './read-answer.ts'
import {searchParams, type StudyQuery} from './study-query.ts'
import type {RawStudy} from './study.ts'

/** Version 2 of ClinicalTrials.gov's API, without a slash at its end. */
export const CTGOV_BASE_URL = 'https://clinicaltrials.gov/api/v2'

/** What became of one trial. `alias`: the id that was asked for, when the trial now has another. */
type StudyAnswer =
  | {kind: 'found'; study: RawStudy; alias: string | undefined}
  | {kind: 'gone'; nctId: string}
  | {kind: 'bad'; nctId: string; problem: string}

type RegistryVersion = {
  apiVersion: string
  /** As the registry writes it, without a time zone. The same stamp means that nothing changed. */
  dataTimestamp: string
}

/**
 * Reads records, counts and the build of a registry. All of it throws RegistryError where the registry cannot be asked.
 */
export type CtgovClient = {
  baseUrl: string
  pages: (query: StudyQuery, options?: PagesOptions) => AsyncGenerator<StudyPage, void, undefined>
  /** Follows a redirect from an alias. Throws for an id that cannot be one; a trial that is gone is an answer. */
  study: (nctId: string, options?: {fields?: readonly string[]; signal?: AbortSignal}) => Promise<StudyAnswer>
  version: (signal?: AbortSignal) => Promise<RegistryVersion>
  /** How many trials fit, without reading them. */
  count: (query: StudyQuery, signal?: AbortSignal) => Promise<number>
}

const versionShape = z.object({apiVersion: z.string(), dataTimestamp: z.string().min(1)})
const countShape = z.object({studies: z.array(z.unknown()), totalCount: z.int().min(0)})

/** Records are checked one by one, and bad ones told; an answer of the closed classic API throws. */
export function createCtgovClient({
  http,
  baseUrl = CTGOV_BASE_URL,
}: {
  http: Http
  baseUrl?: string
}): CtgovClient {
  const base = baseUrl.replace(/\/+$/, '')
  return {
    baseUrl: base,
    pages: (query, options) => studyPages(http, base, query, options),

    async study(nctId, {fields, signal} = {}) {
      const id = normaliseNctId(nctId)
      if (id === undefined) {
        throw new RegistryError(
          'request',
          `"${nctId}" is no NCT number: NCT and eight digits, such as NCT01945047.`,
        )
      }
      const params = new URLSearchParams(fields?.length ? {fields: fields.join('|')} : {})
      const url = `${base}/studies/${id}${params.size > 0 ? `?${params.toString()}` : ''}`
      return http.get(url, {
        signal,
        read: (answer): StudyAnswer => {
          // The registry's own 404 is plain text and names the id; a web page is somebody else's 404.
          if (answer.status === 404 && !answer.text.trimStart().startsWith('<'))
            return {kind: 'gone', nctId: id}
          const record = parseStudy(readJson(answer), 0, url)
          if (isBad(record)) {
            if (record.nctId === undefined) throw shapeError(url, 'a study')
            return {kind: 'bad', nctId: id, problem: record.problem}
          }
          const found = record.protocolSection.identificationModule.nctId
          return {kind: 'found', study: record, alias: found === id ? undefined : id}
        },
      })
    },

    async version(signal) {
      const url = `${base}/version`
      return http.get(url, {
        signal,
        read: (answer) => {
          const parsed = versionShape.safeParse(readJson(answer))
          if (!parsed.success) throw shapeError(url, 'a version of the registry', parsed.error)
          return parsed.data
        },
      })
    },

    async count(query, signal) {
      const params = searchParams({...query, fields: ['NCTId'], pageSize: 1})
      params.set('countTotal', 'true')
      const url = `${base}/studies?${params.toString()}`
      return http.get(url, {
        signal,
        read: (answer) => {
          const parsed = countShape.safeParse(readJson(answer))
          if (!parsed.success) throw shapeError(url, 'a count of studies', parsed.error)
          return parsed.data.totalCount
        },
      })
    },
  }
}
