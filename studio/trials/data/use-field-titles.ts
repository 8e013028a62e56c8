import {useCallback} from 'react'
import {useSchema} from 'sanity'

/** The fields of a trial in the words of its form. */
export function useFieldTitles(): (field: string) => string {
  const schema = useSchema()
  return useCallback(
    (name) => {
      const type = schema.get('clinicalTrial')
      const field = type?.jsonType === 'object' ? type.fields.find((each) => each.name === name) : undefined
      return field?.type.title ?? name
    },
    [schema],
  )
}
