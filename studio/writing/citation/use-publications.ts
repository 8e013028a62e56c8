import {useEffect, useState} from 'react'

import {failureOf, failureWords} from '../../data/failures.ts'
import {findPublications, type FoundPublication} from './find-publications.ts'
import {type Named, readIdentifier} from './read-identifier.ts'

/** Long enough not to ask at each letter, short enough not to be waited for. */
const SETTLED_AFTER_MS = 200
const ENOUGH_LETTERS = 3

type Found = {text: string; named: Named; results: FoundPublication[]}
type Fetch = Parameters<typeof findPublications>[1]

/** What the library holds for the text of the field. `fetch` must be stable. */
export function usePublications(text: string, fetch: Fetch) {
  const [found, setFound] = useState<Found>()
  const [trouble, setTrouble] = useState<string>()
  const asked = text.trim()

  useEffect(() => {
    if (asked.length < ENOUGH_LETTERS) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      const named = readIdentifier(asked)
      findPublications(named, fetch).then(
        (results) => {
          if (!isCurrent) return
          setTrouble(undefined)
          setFound({text: asked, named, results})
        },
        (error: unknown) => {
          if (isCurrent) setTrouble(failureWords(failureOf(error)).description)
        },
      )
    }, SETTLED_AFTER_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked, fetch])

  const current = found?.text === asked ? found : undefined
  return {results: current?.results, named: current?.named, trouble: asked === '' ? undefined : trouble}
}
