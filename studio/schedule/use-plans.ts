import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../content-lake.ts'
import {idsOf, parseReleases, type Plan, PLANS_QUERY, plansOf, STANDS_QUERY, standing} from './plan.ts'

const READ_AGAIN_AFTER_MS = 200

export type Plans = {plans: readonly Plan[] | undefined; error: string | undefined}

/** What is to come and what failed, kept up to date while somebody looks; `watched` says by what. */
export function usePlans(watched: string): Plans {
  const client = useClient({apiVersion: API_VERSION})
  const raw = useMemo(() => client.withConfig({perspective: 'raw'}), [client])
  const [read, setRead] = useState<Plans>({plans: undefined, error: undefined})

  useEffect(() => {
    let latest = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const readAll = async (): Promise<Plan[]> => {
      const releases = parseReleases(await raw.fetch<unknown>(PLANS_QUERY))
      const stands = await raw.fetch<unknown>(STANDS_QUERY, {ids: idsOf(releases)})
      return plansOf(releases, standing.parse(stands))
    }
    const readNow = () => {
      const mine = ++latest
      readAll().then(
        (plans) => mine === latest && setRead({plans, error: undefined}),
        (error: unknown) =>
          mine === latest &&
          setRead(({plans}) => ({plans, error: error instanceof Error ? error.message : String(error)})),
      )
    }
    const readSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(readNow, READ_AGAIN_AFTER_MS)
    }
    readNow()
    const subscription = raw
      .listen(watched, {}, {includeResult: false, visibility: 'query', events: ['welcome', 'mutation']})
      .subscribe({next: readSoon, error: readSoon})
    return () => {
      latest = -1
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [raw, watched])

  return read
}
