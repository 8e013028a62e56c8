import {useCallback, useEffect, useState} from 'react'
import type {SanityClient} from 'sanity'

import {type AuditEntry, PAGE, readEntries} from './entries.ts'
import type {AuditFilter} from './filter.ts'

type Read = {entries: readonly AuditEntry[] | undefined; hasMore: boolean; error: string | undefined}

const NOTHING: Read = {entries: undefined, hasMore: false, error: undefined}

/** The entries that fit, page by page. */
export function useEntries(client: SanityClient, filter: AuditFilter): Read & {readMore: () => void} {
  const [read, setRead] = useState(NOTHING)

  useEffect(() => {
    let isCurrent = true
    readEntries(client, filter).then(
      (entries) => {
        if (isCurrent) setRead({entries, hasMore: entries.length === PAGE, error: undefined})
      },
      (error: unknown) => {
        if (isCurrent) setRead({...NOTHING, error: messageOf(error)})
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, filter])

  const {entries = []} = read
  const readMore = useCallback(() => {
    readEntries(client, filter, entries).then(
      (more) => setRead({entries: [...entries, ...more], hasMore: more.length === PAGE, error: undefined}),
      (error: unknown) => setRead((before) => ({...before, error: messageOf(error)})),
    )
  }, [client, filter, entries])

  return {...read, readMore}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
