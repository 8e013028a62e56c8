import {z} from 'zod'

import {RegistryError} from '../errors.ts'
import type {Http} from '../http/http.ts'
import {parseStudies, type BadRecord} from './parse-studies.ts'
import {readJson, shapeError} from './read-answer.ts'
import {searchParams, type StudyQuery} from './study-query.ts'
import type {RawStudy} from './study.ts'

/** One answer of `/studies`, with the token by which a run is taken up. */
export type StudyPage = {
  /** 1 for the first page of this run, also where the run was taken up from a token. */
  number: number
  studies: RawStudy[]
  /** Records that do not fit. They do not stop the page. */
  bad: BadRecord[]
  /** The registry tells it on the first page only; undefined on a run taken up from a token. */
  totalCount: number | undefined
  /** The token that led here; undefined for the first page. To take a run up from this page, start with it. */
  token: string | undefined
  /** Undefined: this is the last page. */
  nextToken: string | undefined
}

/** `signal` ends the run with its own reason. */
export type PagesOptions = {
  /** Takes a run up: all else must be exactly as it was. A token that no longer holds throws `badToken`. */
  fromToken?: string | undefined
  signal?: AbortSignal | undefined
}

const pageShape = z.object({
  studies: z.array(z.unknown()),
  totalCount: z.int().min(0).optional(),
  nextPageToken: z.string().min(1).optional(),
})

/**
 * The pages of a search, one at a time; the next one is asked for when the caller comes back for it. A page may be
 * empty and yet not the last: only a missing token ends the run. A last page that is exactly full brings a token all
 * the same, to a page without records.
 */
export async function* studyPages(
  http: Http,
  baseUrl: string,
  query: StudyQuery,
  {fromToken, signal}: PagesOptions = {},
): AsyncGenerator<StudyPage, void, undefined> {
  const seen = new Set<string>()
  let token = fromToken
  let totalCount: number | undefined
  for (let number = 1; ; number += 1) {
    const params = searchParams(query)
    if (token === undefined) params.set('countTotal', 'true')
    else params.set('pageToken', token)
    const url = `${baseUrl}/studies?${params.toString()}`
    const page = await readPage(http, url, token, signal)
    totalCount = page.totalCount ?? totalCount
    yield {...page, number, token, totalCount}
    const next = page.nextToken
    if (next === undefined) return
    if (next === token || seen.has(next)) {
      throw new RegistryError('shape', `${url} leads back to a page that was read already.`, {url})
    }
    seen.add(next)
    token = next
  }
}

async function readPage(http: Http, url: string, token: string | undefined, signal?: AbortSignal) {
  try {
    return await http.get(url, {
      signal,
      read: (answer) => {
        const parsed = pageShape.safeParse(readJson(answer))
        if (!parsed.success) throw shapeError(url, 'a page of studies', parsed.error)
        const {studies, bad} = parseStudies(parsed.data.studies, url)
        // One bad record is a bad record; a page on which nothing is even named is no page of studies.
        if (studies.length === 0 && bad.length > 0 && bad.every(({nctId}) => nctId === undefined)) {
          throw shapeError(url, 'a page of studies')
        }
        return {
          studies,
          bad,
          totalCount: parsed.data.totalCount,
          nextToken: parsed.data.nextPageToken,
        }
      },
    })
  } catch (error) {
    if (token !== undefined && error instanceof RegistryError && error.status === 400) {
      throw new RegistryError(
        'badToken',
        `The registry does not know the page token any more. Begin again from the first page. It said: ${error.message}`,
        {url, status: 400, cause: error},
      )
    }
    throw error
  }
}
