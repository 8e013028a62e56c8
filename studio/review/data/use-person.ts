import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import type {SanityClient} from '@sanity/client'
import {useEffect, useState} from 'react'

/** Whose account it is: a published person that carries its id; null while nobody does, undefined until it is known. */
export function usePerson(
  client: SanityClient,
  accountId: string | undefined,
): StoredDocument | null | undefined {
  const [person, setPerson] = useState<StoredDocument | null | undefined>()
  useEffect(() => {
    if (accountId === undefined) return undefined
    let isCurrent = true
    client
      .fetch<unknown>(
        '*[_type == "person" && accountId == $accountId && isSample == false && _id in path("*")][0]',
        {accountId},
      )
      .then(
        (found) => isCurrent && setPerson(isStoredDocument(found) ? found : null),
        () => isCurrent && setPerson(undefined),
      )
    return () => {
      isCurrent = false
    }
  }, [client, accountId])
  return person
}
