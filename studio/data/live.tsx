import {createContext, type ReactNode, useContext, useEffect, useMemo, useState} from 'react'
import {useClient, type SanityClient} from 'sanity'

import {API_VERSION} from '../content-lake.ts'

/** A sync may write hundreds of records: views read again once in a while, not after each. */
const READ_AGAIN_AFTER_MS = 250

type Live = {client: SanityClient; onChange: (changed: () => void) => () => void}

const LiveContext = createContext<Live | undefined>(undefined)

/**
 * One listener for a whole tool: what somebody else decides is seen at once. `watched` is a filter of what the tool shows,
 * and must be stable.
 */
export function LiveProvider({watched, children}: {watched: string; children: ReactNode}) {
  const client = useClient({apiVersion: API_VERSION})
  const [live, listen] = useMemo(
    () => watch(client.withConfig({perspective: 'raw'}), watched),
    [client, watched],
  )
  useEffect(listen, [listen])
  return <LiveContext value={live}>{children}</LiveContext>
}

export function useLive(): Live {
  const live = useContext(LiveContext)
  if (live === undefined) throw new Error('useLive needs a LiveProvider around it.')
  return live
}

function watch(client: SanityClient, watched: string): [Live, () => () => void] {
  const readers = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      for (const reader of readers) reader()
    }, READ_AGAIN_AFTER_MS)
  }
  const listen = () => {
    const subscription = client
      .listen(watched, {}, {includeResult: false, visibility: 'query', events: ['welcome', 'mutation']})
      // A welcome after a lost connection: something may have been missed.
      .subscribe({next: tell, error: tell})
    return () => {
      subscription.unsubscribe()
      clearTimeout(timer)
      timer = undefined
    }
  }
  const onChange = (changed: () => void) => {
    readers.add(changed)
    return () => readers.delete(changed)
  }
  return [{client, onChange}, listen]
}

const NO_PARAMS = {}

export type Answer<Data> = {data: Data | undefined; error: string | undefined}

/**
 * The answer of a query, read again whenever something changes. The last good answer stays on the screen while a new
 * one is fetched, and when it cannot be. `parse` and `params` must be stable.
 */
export function useAnswer<Data>(
  query: string,
  parse: (value: unknown) => Data,
  params: Readonly<Record<string, unknown>> = NO_PARAMS,
): Answer<Data> {
  const {client, onChange} = useLive()
  const [answer, setAnswer] = useState<Answer<Data>>({data: undefined, error: undefined})

  useEffect(() => {
    let latest = 0
    const read = () => {
      const mine = ++latest
      client.fetch<unknown>(query, {...params}).then(
        (value) => {
          // A slow answer must not take the place of a newer one.
          if (mine === latest) setAnswer({data: parse(value), error: undefined})
        },
        (error: unknown) => {
          if (mine === latest)
            setAnswer(({data}) => ({data, error: error instanceof Error ? error.message : String(error)}))
        },
      )
    }
    read()
    const stop = onChange(read)
    return () => {
      latest = -1
      stop()
    }
  }, [client, onChange, query, parse, params])

  return answer
}
