import {useCallback, useEffect, useMemo, useRef, useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../content-lake.ts'
import {indexesAt} from './data/indexes.ts'
import {lookUp, type LookUpOutcome} from './data/look-up.ts'

export type LookUpState =
  | {step: 'idle'}
  | {step: 'looking'}
  | {step: 'done'; outcome: LookUpOutcome}
  /** The Content Lake could not be asked. */
  | {step: 'failed'; message: string}

/** Looks a DOI or PMID up, one at a time: what was asked before is given up. */
export function useLookUp() {
  const client = useClient({apiVersion: API_VERSION})
  const indexes = useMemo(() => indexesAt(), [])
  const [state, setState] = useState<LookUpState>({step: 'idle'})
  const current = useRef<AbortController>(undefined)

  const close = useCallback(() => {
    current.current?.abort()
    current.current = undefined
    setState({step: 'idle'})
  }, [])
  useEffect(() => () => current.current?.abort(), [])

  const look = useCallback(
    async (written: string, about: {documentId?: string; known?: {doi?: string; pmid?: string}} = {}) => {
      current.current?.abort()
      const mine = new AbortController()
      current.current = mine
      setState({step: 'looking'})
      try {
        const outcome = await lookUp(written, {indexes, client, signal: mine.signal, ...about})
        if (current.current === mine) setState({step: 'done', outcome})
      } catch (error) {
        if (current.current !== mine) return
        setState({step: 'failed', message: error instanceof Error ? error.message : String(error)})
      }
    },
    [client, indexes],
  )

  return {state, look, close}
}
