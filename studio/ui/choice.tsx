import {Box, Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

type Props<Value extends string> = {
  label: string
  value: Value | ''
  choices: readonly {value: Value; title: string}[]
  /** The words for no choice. */
  all: string
  onChange: (value: Value | '') => void
}

/** A menu with its label. */
export function Choice<Value extends string>({label, value, choices, all, onChange}: Props<Value>) {
  const id = useId()
  return (
    <Stack gap={2} style={{minWidth: '11rem'}}>
      <Text as="label" size={1} muted htmlFor={id}>
        {label}
      </Text>
      <Box>
        <Select
          id={id}
          fontSize={1}
          padding={2}
          value={value}
          onChange={({currentTarget}) =>
            onChange(choices.find((choice) => choice.value === currentTarget.value)?.value ?? '')
          }
        >
          <option value="">{all}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </Select>
      </Box>
    </Stack>
  )
}
