import {useMemo} from 'react'
import {
  getPublishedId,
  type ObjectInputProps,
  type ObjectSchemaType,
  useEditState,
  useFormValue,
  useValidationStatus,
  type ValidationMarker,
} from 'sanity'

import {type Missing, MissingList} from './missing-list.tsx'

/** Over the form of a page that was never published: what a person has yet to write, choose or cite. */
export function StillToFill({schemaType, onPathFocus}: ObjectInputProps) {
  const formId = useFormValue(['_id'])
  const id = typeof formId === 'string' ? getPublishedId(formId) : ''
  const {published, draft} = useEditState(id, schemaType.name)
  const {validation} = useValidationStatus(typeof formId === 'string' ? formId : id, schemaType.name, true)
  const missing = useMemo(() => missingOf(validation, schemaType), [validation, schemaType])
  if (published !== null || draft === null) return null
  return <MissingList missing={missing} onOpen={({path}) => onPathFocus(path)} />
}

/** The errors of a document by the field that they stand in, in the order of the form. */
function missingOf(markers: readonly ValidationMarker[], type: ObjectSchemaType): Missing[] {
  const errors = markers.filter(({level}) => level === 'error')
  return type.fields.flatMap(({name, type: {title}}) => {
    const mine = errors.filter(({path}) => path[0] === name)
    const [first] = mine
    return first === undefined
      ? []
      : [
          {
            title: title ?? name,
            path: first.path,
            messages: mine.map(({message}) => message),
          },
        ]
  })
}
