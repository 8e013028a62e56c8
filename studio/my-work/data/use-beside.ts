import {LIBRARY_TYPES} from '@healing-library/content/check/check-beside'
import {compareFindings, type Finding} from '@healing-library/content/check/finding'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {useEffect, useState} from 'react'

import {useLive} from '../../data/live.tsx'
import {draftAuthors, type DraftAuthors} from './draft-authors.ts'

/** Who made which draft; undefined until the history has answered. Asked again when another draft is there. */
export function useDraftAuthors(draftIds: readonly string[] | undefined) {
  const {client} = useLive()
  const [authors, setAuthors] = useState<ReadonlyMap<string, DraftAuthors>>()
  const [trouble, setTrouble] = useState<string>()
  const key = draftIds?.join(',')
  useEffect(() => {
    if (key === undefined) return undefined
    let isCurrent = true
    draftAuthors(client, key === '' ? [] : key.split(',')).then(
      (found) => {
        if (!isCurrent) return
        setAuthors(found)
        setTrouble(undefined)
      },
      (error: unknown) => {
        if (isCurrent) setTrouble(error instanceof Error ? error.message : String(error))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, key])
  return {authors, trouble}
}

/** After the rest is drawn: the whole library is read for it. */
const WAIT_MS = 400
/** A change somewhere seldom makes a contradiction: they are looked for again once in a while. */
const AGAIN_AFTER_MS = 60_000

const LIBRARY_QUERY = '*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]'

/** What shows only when published documents stand side by side; undefined until it was looked for. */
export function useFindings(isReady: boolean): {
  findings: readonly Finding[] | undefined
  trouble: string | undefined
} {
  const {client} = useLive()
  const [findings, setFindings] = useState<readonly Finding[]>()
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => {
    if (!isReady) return undefined
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      try {
        const documents = await client.fetch<unknown[]>(LIBRARY_QUERY, {types: LIBRARY_TYPES})
        const {sideBySide} = await import('@healing-library/content/check/check-library')
        const {lookupOf} = await import('@healing-library/content/check/lookup')
        const found = sideBySide(lookupOf(documents.filter(isStoredDocument)), new Date().toISOString())
        if (!isCurrent) return
        setFindings(found.filter(({level}) => level !== 'note').toSorted(compareFindings))
        setTrouble(undefined)
      } catch (error) {
        if (isCurrent) setTrouble(error instanceof Error ? error.message : String(error))
      }
      if (isCurrent) timer = setTimeout(() => void look(), AGAIN_AFTER_MS)
    }
    timer = setTimeout(() => void look(), WAIT_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, isReady])
  return {findings, trouble}
}
