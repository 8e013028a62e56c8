import type {SignOffRole} from '@healing-library/content/rules/sign-off'
import {SIGN_OFF_OUTCOMES, SIGN_OFF_ROLES} from '@healing-library/content/vocabulary/review'
import {Card, Select, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useState} from 'react'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'
import {useFirstFocus} from '../../ui/use-first-focus.ts'
import type {Signature} from '../data/sign.ts'

/** The contract's limits (documents/sign-off.ts). */
const SCOPE_CHARACTERS = 400
const CONFLICT_CHARACTERS = 500

const ROLES = ['clinical', 'legal', 'livedExperience'] as const satisfies readonly SignOffRole[]

/** Signs: in which role, what was looked at, with which conflicts of interest. */
export function SignDialog({
  name,
  conflicts,
  outcomeFor,
  caution,
  onSign,
  onCancel,
}: {
  /** As readers will see who signed. */
  name: string
  /** What their profile says of conflicts of interest. */
  conflicts: string
  outcomeFor: (role: SignOffRole) => keyof typeof SIGN_OFF_OUTCOMES
  /** What to know before signing. */
  caution: string | undefined
  onSign: (signature: Signature) => void
  onCancel: () => void
}) {
  const [role, setRole] = useState<SignOffRole>('clinical')
  const [scope, setScope] = useState('')
  const [conflictsOfInterest, setConflicts] = useState(conflicts)
  const id = useId()
  const first = useFirstFocus<HTMLSelectElement>()
  const signature = {role, scope: scope.trim(), conflictsOfInterest: conflictsOfInterest.trim()}
  return (
    <ConfirmDialog
      title={`Sign as ${name}`}
      action="Sign"
      tone="positive"
      focus="inside"
      disabled={signature.scope === '' || signature.conflictsOfInterest === ''}
      onConfirm={() => onSign(signature)}
      onCancel={onCancel}
    >
      <Stack gap={4}>
        {caution !== undefined && (
          <Card padding={3} radius={2} tone="caution" border>
            <Text size={1}>{caution}</Text>
          </Card>
        )}
        <Stack gap={2}>
          <Text as="label" htmlFor={`${id}-role`} size={1} weight="medium">
            As
          </Text>
          <Select
            id={`${id}-role`}
            value={role}
            ref={first}
            onChange={({currentTarget}) => {
              const chosen = ROLES.find((one) => one === currentTarget.value)
              if (chosen !== undefined) setRole(chosen)
            }}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {SIGN_OFF_ROLES[one]}
              </option>
            ))}
          </Select>
        </Stack>
        <Words
          id={`${id}-scope`}
          label="What you looked at, and held against what"
          value={scope}
          max={SCOPE_CHARACTERS}
          onChange={setScope}
        />
        <Words
          id={`${id}-conflicts`}
          label="Conflicts of interest (“None declared.” where there are none)"
          value={conflictsOfInterest}
          max={CONFLICT_CHARACTERS}
          onChange={setConflicts}
        />
        <Text size={1} muted aria-live="polite">
          {`It is logged as “${SIGN_OFF_OUTCOMES[outcomeFor(role)]}”, for exactly what stands there now. Readers see your name, your role and the day.`}
        </Text>
      </Stack>
    </ConfirmDialog>
  )
}

type WordsProps = {
  id: string
  label: string
  value: string
  max: number
  onChange: (value: string) => void
}

function Words({id, label, value, max, onChange}: WordsProps) {
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      <TextArea
        id={id}
        value={value}
        rows={3}
        required
        maxLength={max}
        onChange={({currentTarget}) => onChange(currentTarget.value)}
      />
    </Stack>
  )
}
