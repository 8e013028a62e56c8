import {Select, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useState} from 'react'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'
import {useFirstFocus} from '../../ui/use-first-focus.ts'

/** The contract's limit of a note (documents/review-request.ts). */
const NOTE_CHARACTERS = 1000

export type Place = {path: string; title: string}

/** Asks for a change, at a place of the document. */
export function AskDialog({
  places,
  onAsk,
  onCancel,
}: {
  places: readonly Place[]
  onAsk: (note: {path: string | undefined; text: string}) => void
  onCancel: () => void
}) {
  const [path, setPath] = useState('')
  const [text, setText] = useState('')
  const id = useId()
  const first = useFirstFocus<HTMLSelectElement>()
  const trimmed = text.trim()
  return (
    <ConfirmDialog
      title="Ask for a change"
      action="Ask for it"
      focus="inside"
      disabled={trimmed === ''}
      onConfirm={() => onAsk({path: path === '' ? undefined : path, text: trimmed})}
      onCancel={onCancel}
    >
      <Stack gap={4}>
        <Stack gap={2}>
          <Text as="label" htmlFor={`${id}-place`} size={1} weight="medium">
            Where
          </Text>
          <Select
            id={`${id}-place`}
            value={path}
            ref={first}
            onChange={({currentTarget}) => setPath(currentTarget.value)}
          >
            <option value="">The whole document</option>
            {places.map((place) => (
              <option key={place.path} value={place.path}>
                {place.title}
              </option>
            ))}
          </Select>
        </Stack>
        <Stack gap={2}>
          <Text as="label" htmlFor={`${id}-text`} size={1} weight="medium">
            What to change, and why
          </Text>
          <TextArea
            id={`${id}-text`}
            value={text}
            rows={4}
            required
            maxLength={NOTE_CHARACTERS}
            onChange={({currentTarget}) => setText(currentTarget.value)}
          />
        </Stack>
        <Text size={1} muted>
          Whoever edits sees it at the field, and resolves it there.
        </Text>
      </Stack>
    </ConfirmDialog>
  )
}
