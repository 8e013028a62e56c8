import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {Badge, Flex, Stack, Switch, Text} from '@sanity/ui'
import {useId} from 'react'

import type {ChangeKind} from '../data/queue-records.ts'

/** What goes wrong when nobody reads a change of this kind. */
const CONSEQUENCES: Partial<Record<ChangeKind, string>> = {
  status: 'Decides whether somebody writes to a site. Better read.',
  eligibility: 'Decides who writes to a site. Better read.',
  gone: 'A trial that vanished needs a person.',
  title: 'May mean that the trial is about something else now.',
  identity: 'May mean that two trials became one.',
}

const KINDS = Object.keys(TRIAL_CHANGE_KINDS).filter((kind): kind is ChangeKind =>
  Object.hasOwn(TRIAL_CHANGE_KINDS, kind),
)

/** Which kinds of changes reach the pages without a curator. */
export function AutoAcceptForm({
  accepted,
  whyNot,
  onChange,
}: {
  accepted: readonly ChangeKind[]
  whyNot: string | undefined
  onChange: (kind: ChangeKind, wanted: boolean) => void
}) {
  const id = useId()
  return (
    <Stack
      gap={4}
      as="fieldset"
      style={{border: 0, margin: 0, padding: 0}}
      aria-label="Accepted without asking"
    >
      {KINDS.map((kind) => (
        <Flex key={kind} gap={3} align="center" wrap="wrap">
          <Switch
            id={`${id}-${kind}`}
            checked={accepted.includes(kind)}
            disabled={whyNot !== undefined}
            onChange={({currentTarget}) => onChange(kind, currentTarget.checked)}
          />
          <Text as="label" size={1} htmlFor={`${id}-${kind}`}>
            {TRIAL_CHANGE_KINDS[kind]}
          </Text>
          {CONSEQUENCES[kind] !== undefined && (
            <Badge tone={accepted.includes(kind) ? 'caution' : 'default'}>{CONSEQUENCES[kind]}</Badge>
          )}
        </Flex>
      ))}
    </Stack>
  )
}
