import {Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {type ComponentProps, useId, useState} from 'react'

import {Choice} from '../ui/choice.tsx'
import {EVENT_WORDS} from './event-words.ts'
import {type AuditFilter as Filter, NO_FILTER} from './filter.ts'

const EVENTS = Object.entries(EVENT_WORDS)
  .map(([value, title]) => ({value, title}))
  .sort((a, b) => a.title.localeCompare(b.title))

type Props = {filter: Filter; onFilter: (filter: Filter) => void}

/** Asks only when it is sent: a name that is being typed is no question yet. */
export function AuditFilter({filter, onFilter}: Props) {
  const [typed, setTyped] = useState(filter)
  const set = (part: Partial<Filter>) => setTyped({...typed, ...part})
  return (
    <Flex
      as="form"
      aria-label="Filter the audit"
      gap={3}
      wrap="wrap"
      align="flex-end"
      onSubmit={(event) => {
        event.preventDefault()
        onFilter(typed)
      }}
    >
      <Choice
        label="What"
        value={typed.event}
        choices={EVENTS}
        all="Everything"
        onChange={(event) => set({event})}
      />
      <Field label="Who (name or id)" value={typed.actor} onText={(actor) => set({actor})} />
      <Field label="Document (id)" value={typed.document} onText={(document) => set({document})} />
      <Field label="From" type="date" value={typed.from} onText={(from) => set({from})} />
      <Field label="To" type="date" value={typed.to} onText={(to) => set({to})} />
      <Button type="submit" mode="ghost" fontSize={1} padding={3} text="Show" />
      <Button
        type="button"
        mode="bleed"
        fontSize={1}
        padding={3}
        text="Clear"
        onClick={() => {
          setTyped(NO_FILTER)
          onFilter(NO_FILTER)
        }}
      />
    </Flex>
  )
}

function Field({
  label,
  value,
  type = 'text',
  onText,
}: {
  label: string
  value: string
  type?: ComponentProps<typeof TextInput>['type']
  onText: (text: string) => void
}) {
  const id = useId()
  return (
    <Stack gap={2} style={{minWidth: '10rem'}}>
      <Text as="label" size={1} muted htmlFor={id}>
        {label}
      </Text>
      <TextInput
        id={id}
        type={type}
        fontSize={1}
        padding={2}
        value={value}
        onChange={({currentTarget}) => onText(currentTarget.value)}
      />
    </Stack>
  )
}
