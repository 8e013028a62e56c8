'use client'
import type {HistoryAdapter} from '@sanity/visual-editing'
import {usePathname, useRouter, useSearchParams} from 'next/navigation'
import {useEffect, useRef} from 'react'

import type {PreviewWords} from '../messages/en/preview.ts'
import {createRefresher} from './refresher.ts'

import styles from './draft-tools.module.css'

const CHANGES_PATH = '/api/preview/changes'
const LEAVE_PATH = '/api/preview/leave'
const GAP_MS = 150

/**
 * What stands on a page for editors alone: a line that says so, overlays that lead from words to their fields, and a
 * refresh whenever a draft changes. The one client component of the site: a page in draft mode is rendered for one
 * editor and keeps Next's runtime, whose router knows how to refresh it. What it imports is fetched only here.
 */
export function DraftTools({words}: {words: PreviewWords}) {
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams().toString()
  const address = search === '' ? path : `${path}?${search}`
  const leave = useRef<HTMLFormElement>(null)
  const tellAddress = useRef<(address: string) => void>(() => undefined)

  useEffect(() => {
    const changed = createRefresher(() => router.refresh(), {gapMs: GAP_MS, wait: setTimeout})
    const events = new EventSource(CHANGES_PATH)
    events.addEventListener('message', changed)
    // After a break anything may have changed.
    events.addEventListener('restart', changed)

    const history: HistoryAdapter = {
      subscribe: (navigate) => {
        tellAddress.current = (url) => navigate({type: 'push', title: document.title, url})
        return () => {
          tellAddress.current = () => undefined
        }
      },
      update: ({type, url}) => {
        if (type === 'pop') window.history.back()
        else if (type === 'replace') window.location.replace(url)
        else window.location.assign(url)
      },
    }
    const stop = import('@sanity/visual-editing').then(({enableVisualEditing}) =>
      enableVisualEditing({
        history,
        refresh: async () => changed(),
      }),
    )
    return () => {
      events.close()
      void stop.then((disable) => disable())
    }
  }, [router])

  useEffect(() => tellAddress.current(address), [address])

  // In the Studio's frame there is nowhere to leave to: what visitors see may not be framed.
  useEffect(() => {
    if (leave.current !== null) leave.current.hidden = window.self !== window.top
  }, [])

  return (
    <aside className={styles.bar} aria-label={words.label} lang="en" data-draft-preview="">
      <p>
        <strong>{words.text}</strong> {words.badge}
      </p>
      <form ref={leave} action={LEAVE_PATH} method="post" className={styles.leave}>
        <input type="hidden" name="to" value={address} />
        <button type="submit">{words.leave}</button>
      </form>
    </aside>
  )
}
