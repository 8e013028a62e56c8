import {useEffect, useState} from 'react'
import {useUserStore} from 'sanity'

/** The names of accounts, as the Studio knows them; “somebody” until it does, and where an account is gone. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const users = useUserStore()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const key = [...new Set(ids)].toSorted().join(',')
  useEffect(() => {
    if (key === '') return undefined
    let isCurrent = true
    users.getUsers(key.split(',')).then(
      (found) => {
        if (isCurrent) setNames(new Map(found.map(({id, displayName}) => [id, displayName ?? 'somebody'])))
      },
      // A name is not worth a message: the rest is shown.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [key, users])
  return (id) => names.get(id) ?? 'somebody'
}
