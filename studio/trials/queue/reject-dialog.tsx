import {Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'

import {ConfirmDialog} from '../ui/confirm-dialog.tsx'
import {takeFocus} from '../ui/take-focus.ts'

/** The contract's limit of a reason (documents/registry-record.ts). */
const REASON_CHARACTERS = 300

const COMMON_REASONS = [
  'Another substance with a similar name',
  'The substance is only used as an anaesthetic',
  'Not about care or its study in people',
]

/** Why a trial is not for this library: whoever meets it again reads it. */
export function RejectDialog({
  title,
  onReject,
  onCancel,
}: {
  title: string
  onReject: (reason: string) => void
  onCancel: () => void
}) {
  const [reason, setReason] = useState('')
  const id = useId()
  const trimmed = reason.trim()
  return (
    <ConfirmDialog
      title={title}
      action="Turn it down"
      focus="inside"
      disabled={trimmed === ''}
      onConfirm={() => onReject(trimmed)}
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
          {COMMON_REASONS.map((common) => (
            <option key={common}>{common}</option>
          ))}
        </datalist>
        <Text size={1} muted>
          It will not be proposed again. It can be brought back under Coverage.
        </Text>
      </Stack>
    </ConfirmDialog>
  )
}
