import {Stack} from '@sanity/ui'
import type {StringInputProps} from 'sanity'

import {FieldHints} from './hints/field-hints.tsx'

/** A field of several lines of prose, with what the rules say of it. */
export const PlainTextInput = (props: StringInputProps) => (
  <Stack gap={3}>
    {props.renderDefault(props)}
    <FieldHints
      path={props.path}
      title={props.schemaType.title ?? props.schemaType.name}
      value={props.value}
      readOnly={props.readOnly === true}
    />
  </Stack>
)
