import {lazy, Suspense} from 'react'
import {definePlugin, type InputProps, isStringInputProps, useFormValue} from 'sanity'

const PublicationNumberInput = lazy(async () => ({
  default: (await import('./publication-number-input.tsx')).PublicationNumberInput,
}))

/** Look-ups at the fields that hold a number by which others know a document. */
export const lookUpsPlugin = definePlugin({
  name: 'look-ups',
  form: {components: {input: InputWithLookUp}},
})

function InputWithLookUp(props: InputProps) {
  const [field, ...deeper] = props.path
  const isNumber = deeper.length === 0 && (field === 'doi' || field === 'pmid')
  return isNumber && isStringInputProps(props) ? <OfPublication {...props} /> : props.renderDefault(props)
}

function OfPublication(props: Extract<InputProps, {schemaType: {jsonType: 'string'}}>) {
  const type = useFormValue(['_type'])
  if (type !== 'publication') return props.renderDefault(props)
  return (
    <Suspense fallback={props.renderDefault(props)}>
      <PublicationNumberInput {...props} />
    </Suspense>
  )
}
