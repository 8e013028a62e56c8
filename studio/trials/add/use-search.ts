import type {StudyPage} from '@healing-library/registry/ctgov/pages'
import {STUDY_FIELDS} from '@healing-library/registry/ctgov/study'
import {useCallback, useRef, useState} from 'react'

import type {FollowedQuery} from '../data/settings.ts'
import {type FoundTrial, readStudy} from './found-trial.ts'
import {registry, registryTrouble} from './registry.ts'

export const SEARCH_AREAS = {
  term: 'Anywhere in the record',
  intervention: 'Interventions',
  condition: 'Conditions',
} as const
export type SearchArea = keyof typeof SEARCH_AREAS

type Results = {
  found: FoundTrial[]
  broken: {nctId: string; problem: string}[]
  total: number | undefined
  hasMore: boolean
}
export type SearchState = {busy: boolean; results: Results | undefined; trouble: string | undefined}

const PAGE_SIZE = 20

/** Searches the registry, a page at a time. A new search ends the one before. */
export function useSearch(followed: readonly FollowedQuery[]) {
  const [state, setState] = useState<SearchState>({busy: false, results: undefined, trouble: undefined})
  const running = useRef<{pages: AsyncGenerator<StudyPage>; stop: AbortController} | undefined>(undefined)

  const more = useCallback(async () => {
    const mine = running.current
    if (mine === undefined) return
    setState((before) => ({...before, busy: true, trouble: undefined}))
    try {
      const {value} = await mine.pages.next()
      if (running.current !== mine) return
      setState(({results}) => ({busy: false, trouble: undefined, results: added(results, value, followed)}))
    } catch (error) {
      if (running.current !== mine) return
      setState(({results}) => ({busy: false, results, trouble: registryTrouble(error)}))
    }
  }, [followed])

  const search = useCallback(
    (words: string, area: SearchArea) => {
      running.current?.stop.abort()
      const stop = new AbortController()
      const query = {[area]: words, fields: STUDY_FIELDS, pageSize: PAGE_SIZE}
      running.current = {pages: registry.pages(query, {signal: stop.signal}), stop}
      setState({busy: true, results: undefined, trouble: undefined})
      void more()
    },
    [more],
  )

  return {...state, search, more}
}

function added(
  results: Results | undefined,
  page: StudyPage | undefined,
  followed: readonly FollowedQuery[],
): Results {
  const before = results ?? {found: [], broken: [], total: undefined, hasMore: false}
  if (page === undefined) return {...before, hasMore: false}
  const read = page.studies.map((study) => readStudy(study, followed))
  return {
    found: [...before.found, ...read.flatMap((each) => (each.kind === 'found' ? each.trial : []))],
    broken: [
      ...before.broken,
      ...read.flatMap((each) => (each.kind === 'broken' ? each : [])),
      ...page.bad.map(({nctId, problem}) => ({nctId: nctId ?? 'a record without a number', problem})),
    ],
    total: page.totalCount,
    hasMore: page.nextToken !== undefined,
  }
}
