import {Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'

import {ConfirmDialog} from './confirm-dialog.tsx'
import {takeFocus} from './take-focus.ts'

/** The contract's limit of a reason (documents/registry-record.ts, documents/trial-list.ts). */
const REASON_CHARACTERS = 300

/** Asks why a trial is turned down or left out: whoever meets it again reads it. */
export function ReasonDialog({
  title,
  hint,
  common = [],
  onReason,
  onCancel,
}: {
  title: string
  /** What follows from it. */
  hint: string
  /** Reasons that are often given. */
  common?: readonly string[]
  onReason: (reason: string) => void
  onCancel: () => void
}) {
  const [reason, setReason] = useState('')
  const id = useId()
  const trimmed = reason.trim()
  return (
    <ConfirmDialog
      title={title}
      action="Leave it out"
      focus="inside"
      disabled={trimmed === ''}
      onConfirm={() => onReason(trimmed)}
      onCancel={onCancel}
    >
      <Stack gap={3}>
        <Text as="label" htmlFor={id} size={1} weight="medium">
          Reason
        </Text>
        <TextInput
          id={id}
          value={reason}
          maxLength={REASON_CHARACTERS}
          required
          ref={takeFocus}
          list={`${id}-common`}
          onChange={({currentTarget}) => setReason(currentTarget.value)}
        />
        <datalist id={`${id}-common`}>
          {common.map((often) => (
            <option key={often}>{often}</option>
          ))}
        </datalist>
        <Text size={1} muted>
          {hint}
        </Text>
      </Stack>
    </ConfirmDialog>
  )
}
