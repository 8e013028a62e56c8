import {registryRecordId} from '@healing-library/content/documents/registry-record'
import {useEffect, useState} from 'react'
import {useGrantsStore} from 'sanity'

import {NO_RIGHT} from '../ui/no-right.ts'

const SAMPLES = [
  {_id: registryRecordId('NCT00000000'), _type: 'registryRecord'},
  {_id: 'trial-nct00000000', _type: 'clinicalTrial'},
]

/**
 * Why this account may not decide about trials; undefined where it may, and while nobody knows: the Content Lake
 * refuses what it must in any case.
 */
export function useWhyNot(): string | undefined {
  const grants = useGrantsStore()
  const [allowed, setAllowed] = useState(true)

  useEffect(() => {
    const answers = new Map<string, boolean>()
    const subscriptions = SAMPLES.map((sample) =>
      grants.checkDocumentPermission('update', sample).subscribe({
        next: ({granted}) => {
          answers.set(sample._id, granted)
          setAllowed([...answers.values()].every(Boolean))
        },
        error: () => setAllowed(true),
      }),
    )
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
    }
  }, [grants])

  return allowed ? undefined : NO_RIGHT
}
