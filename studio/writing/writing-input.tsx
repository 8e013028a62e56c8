import {
  type InputProps,
  isArrayOfBlocksInputProps,
  isObjectInputProps,
  isStringInputProps,
  type SchemaType,
} from 'sanity'

import {PublicationInput} from './citation/publication-input.tsx'
import {DocumentForm} from './document-form.tsx'
import {PlainTextInput} from './plain-text-input.tsx'
import {RunningTextInput} from './running-text-input.tsx'
import {TableInput} from './table/table-input.tsx'

/** Types whose prose is the library's own, and is read by visitors. */
const WRITTEN = new Set([
  'substanceGuide',
  'modality',
  'condition',
  'page',
  'claim',
  'faq',
  'mythFact',
  'sessionPhase',
])

/**
 * What helps to write, in place of the Studio's inputs. Which input a field has is told by its type alone, so that the
 * schemas know nothing of the Studio.
 */
export function WritingInput(props: InputProps) {
  const {schemaType} = props
  if (isArrayOfBlocksInputProps(props) && isOfType(schemaType, 'clinicalText')) {
    return <RunningTextInput {...props} />
  }
  if (isObjectInputProps(props)) {
    if (props.path.length === 0 && WRITTEN.has(schemaType.name)) {
      return <DocumentForm {...props} />
    }
    if (isReferenceToPublication(schemaType)) return <PublicationInput {...props} />
    if (isOfType(schemaType, 'textTable')) return <TableInput {...props} />
  }
  if (isStringInputProps(props) && isOfType(schemaType, 'text')) return <PlainTextInput {...props} />
  return props.renderDefault(props)
}

/** The Studio's own types end in null where their declaration says undefined. */
function isOfType(type: SchemaType, name: string): boolean {
  return type.name === name || (type.type ? isOfType(type.type, name) : false)
}

function isReferenceToPublication(type: SchemaType): boolean {
  const to: unknown = 'to' in type ? type.to : undefined
  if (!isOfType(type, 'reference') || !Array.isArray(to)) return false
  const names = to.map((target: unknown) =>
    typeof target === 'object' && target !== null && 'name' in target ? target.name : undefined,
  )
  return names.length === 1 && names[0] === 'publication'
}
