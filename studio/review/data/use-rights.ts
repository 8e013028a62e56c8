import {reviewRequestId} from '@healing-library/content/documents/review-request'
import {useEffect, useState} from 'react'
import {useCurrentUser, useGrantsStore} from 'sanity'

export type Rights = {
  me: {id: string; name: string} | undefined
  /** Whether they take part in reviews at all. */
  mayReview: boolean
  maySign: boolean
}

/** What this account may do in reviews, by its grants; the Content Lake refuses what it must in any case. */
export function useRights(): Rights {
  const user = useCurrentUser()
  const grants = useGrantsStore()
  const id = user?.id
  const [rights, setRights] = useState({mayReview: false, maySign: false})

  useEffect(() => {
    if (id === undefined) return undefined
    const asked = [
      {right: 'mayReview', document: {_id: reviewRequestId('any'), _type: 'reviewRequest'}},
      {right: 'maySign', document: {_id: 'signoff-any', _type: 'signOff', signedBy: id}},
    ] as const
    const subscriptions = asked.map(({right, document}) =>
      grants.checkDocumentPermission('create', document).subscribe({
        next: ({granted}) => setRights((before) => ({...before, [right]: granted})),
        error: () => setRights((before) => ({...before, [right]: false})),
      }),
    )
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
    }
  }, [grants, id])

  return {
    me: user === null ? undefined : {id: user.id, name: user.name || 'Somebody without a name'},
    ...rights,
  }
}
