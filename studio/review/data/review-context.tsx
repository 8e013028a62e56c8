import {publishedId} from '@healing-library/content/check/stored-document'
import {isReviewable} from '@healing-library/content/rules/review/stages'
import {createContext, type ReactNode, useContext, useEffect, useMemo, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'

import {API_VERSION} from '../../content-lake.ts'
import {type Review, readReview} from './read-review.ts'

/** Somebody types: the review is read again once in a while, not after each key. */
const READ_AGAIN_AFTER_MS = 600

export type ReviewAnswer = {
  client: SanityClient
  review: Review | undefined
  /** Why it could not be read; the last good one stays on the screen. */
  error: string | undefined
  isRead: boolean
}

const ReviewContext = createContext<ReviewAnswer | undefined>(undefined)

/** The review of a document, read once for its panel, its fields and its badge, and again when something changes. */
export function ReviewProvider({
  documentId,
  documentType,
  children,
}: {
  documentId: string
  documentType: string
  children: ReactNode
}) {
  return isReviewable(documentType) ? (
    <Reading key={publishedId(documentId)} id={publishedId(documentId)}>
      {children}
    </Reading>
  ) : (
    <>{children}</>
  )
}

/** Undefined where documents have no review. */
export const useReview = (): ReviewAnswer | undefined => useContext(ReviewContext)

const NOTHING = {review: undefined, error: undefined, isRead: false}

function Reading({id, children}: {id: string; children: ReactNode}) {
  const client = useClient({apiVersion: API_VERSION})
  const raw = useMemo(() => client.withConfig({perspective: 'raw'}), [client])
  const [answer, setAnswer] = useState<Omit<ReviewAnswer, 'client'>>(NOTHING)

  useEffect(() => {
    let latest = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const mine = ++latest
      readReview(raw, id).then(
        (review) => {
          if (mine === latest) setAnswer({review, error: undefined, isRead: true})
        },
        (error: unknown) => {
          const said = error instanceof Error ? error.message : String(error)
          if (mine === latest) setAnswer(({review}) => ({review, error: said, isRead: true}))
        },
      )
    }
    const readSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        read()
      }, READ_AGAIN_AFTER_MS)
    }
    read()
    const subscription = raw
      .listen(
        '*[_id in $ids || (_type == "signOff" && references($id))]',
        {id, ids: [id, `drafts.${id}`, `review.${id}`]},
        {includeResult: false, visibility: 'query', events: ['welcome', 'mutation']},
      )
      .subscribe({next: readSoon, error: readSoon})
    return () => {
      latest = -1
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [raw, id])

  const value = useMemo(() => ({client: raw, ...answer}), [raw, answer])
  return <ReviewContext value={value}>{children}</ReviewContext>
}
