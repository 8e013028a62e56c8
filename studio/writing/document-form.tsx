import {Stack} from '@sanity/ui'
import type {ObjectInputProps} from 'sanity'

import {LibraryWords} from './hints/library-words.tsx'
import {StillToFill} from './missing/still-to-fill.tsx'

/** The form of a page: what it still needs, then its fields. */
export const DocumentForm = (props: ObjectInputProps) => (
  <LibraryWords>
    <Stack gap={5}>
      <StillToFill {...props} />
      {props.renderDefault(props)}
    </Stack>
  </LibraryWords>
)
