import {type ComponentType, lazy, Suspense} from 'react'
import {definePlugin, type InputProps, isStringInputProps, type StringInputProps, useFormValue} from 'sanity'

const PublicationNumberInput = lazy(async () => ({
  default: (await import('./publication-number-input.tsx')).PublicationNumberInput,
}))

const TrialNumberInput = lazy(async () => ({
  default: (await import('./trial-number-input.tsx')).TrialNumberInput,
}))

/** The fields by which others know a document, by the type of the document. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, ComponentType<StringInputProps>>>>> = {
  publication: {doi: PublicationNumberInput, pmid: PublicationNumberInput},
  clinicalTrial: {nctId: TrialNumberInput},
}
const FIELDS = new Set(Object.values(INPUTS).flatMap((fields) => Object.keys(fields)))

/** Look-ups at the fields that hold a number by which others know a document. */
export const lookUpsPlugin = definePlugin({
  name: 'look-ups',
  form: {components: {input: InputWithLookUp}},
})

function InputWithLookUp(props: InputProps) {
  const [field, ...deeper] = props.path
  const isNumber = deeper.length === 0 && typeof field === 'string' && FIELDS.has(field)
  return isNumber && isStringInputProps(props) ? <NumberInput {...props} /> : props.renderDefault(props)
}

function NumberInput(props: StringInputProps) {
  const type = useFormValue(['_type'])
  const [field] = props.path
  const Input = typeof type === 'string' && typeof field === 'string' ? INPUTS[type]?.[field] : undefined
  if (Input === undefined) return props.renderDefault(props)
  return (
    <Suspense fallback={props.renderDefault(props)}>
      <Input {...props} />
    </Suspense>
  )
}
