import {useEffect, useState} from 'react'
import {useGrantsStore} from 'sanity'

const SAMPLE = {_id: 'drafts.publication-sample', _type: 'publication'}
const MAY_NOT =
  'Your account may look, but not add publications: that takes the role of an editor or an administrator.'

/** Why this account may not make publications; undefined where it may, and while nobody knows: the Content Lake refuses. */
export function useWhyNotCreate(): string | undefined {
  const grants = useGrantsStore()
  const [isGranted, setGranted] = useState(true)
  useEffect(() => {
    const subscription = grants.checkDocumentPermission('create', SAMPLE).subscribe({
      next: ({granted}) => setGranted(granted),
      error: () => setGranted(true),
    })
    return () => subscription.unsubscribe()
  }, [grants])
  return isGranted ? undefined : MAY_NOT
}
