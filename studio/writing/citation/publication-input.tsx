import {useCallback, useState} from 'react'
import {type ObjectInputProps, set, setIfMissing, useClient} from 'sanity'

import {API_VERSION} from '../../content-lake.ts'
import {failureWords} from '../../data/failures.ts'
import {indexesAt} from '../../lookups/data/indexes.ts'
import type {FoundPublication} from './find-publications.ts'
import {makeCited, referenceToDraft} from './make-publication.ts'
import {PublicationSearch} from './publication-search.tsx'
import type {Named} from './read-identifier.ts'
import {usePublications} from './use-publications.ts'

/** The input of a reference to a publication: the search while none is chosen, the Studio's own input then. */
export function PublicationInput(props: ObjectInputProps) {
  const isChosen = typeof props.value?.['_ref'] === 'string'
  return isChosen ? props.renderDefault(props) : <SearchInput {...props} />
}

function SearchInput({onChange, schemaType, readOnly, elementProps}: ObjectInputProps) {
  const client = useClient({apiVersion: API_VERSION})
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<string>()
  const fetch = useCallback(
    (query: string, params: Record<string, unknown>) =>
      client.fetch<unknown>(query, params, {perspective: 'drafts'}),
    [client],
  )
  const {results, named, trouble} = usePublications(text, fetch)

  function refer(reference: Record<string, unknown>) {
    onChange([
      setIfMissing({_type: schemaType.name}),
      ...Object.entries(reference).map(([name, value]) => set(value, [name])),
    ])
  }

  async function make(what: Named) {
    const made = await makeCited(what, {
      indexes: indexesAt(),
      client,
      at: new Date().toISOString(),
      randomId: () => crypto.randomUUID(),
    })
    if (made.kind === 'failed') setFailed(failureWords(made.failure).description)
    else refer(made.kind === 'made' ? referenceToDraft(made.id) : {_type: 'reference', _ref: made.id})
  }

  return (
    <PublicationSearch
      text={text}
      onText={(next) => {
        setFailed(undefined)
        setText(next)
      }}
      results={results}
      named={named}
      trouble={failed ?? trouble}
      readOnly={readOnly === true}
      inputRef={elementProps.ref}
      onFocus={elementProps.onFocus}
      onBlur={elementProps.onBlur}
      onChoose={({_id}: FoundPublication) => refer({_type: 'reference', _ref: _id})}
      onMake={(what) => void make(what)}
    />
  )
}
