import {Select, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {type ReactNode, useEffect, useId, useRef} from 'react'

type Field = {
  label: string
  hint?: string | undefined
  /** What is wrong, in words. */
  error?: string | undefined
  value: string
  onChange: (value: string) => void
  /** Whether the keyboard begins here. */
  hasFocus?: boolean
}

type Described = {id: string; 'aria-describedby'?: string; 'aria-invalid'?: true}

/** A field with its label, and beside it what is wrong with it. */
function Labelled({
  label,
  hint,
  error,
  children,
}: Pick<Field, 'label' | 'hint' | 'error'> & {
  children: (described: Described) => ReactNode
}) {
  const id = useId()
  const hasNote = hint !== undefined || error !== undefined
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {children({
        id,
        ...(hasNote && {'aria-describedby': `${id}-note`}),
        ...(error !== undefined && {'aria-invalid': true}),
      })}
      {hasNote && (
        <Text
          id={`${id}-note`}
          size={1}
          muted={error === undefined}
          weight={error === undefined ? 'regular' : 'medium'}
        >
          {error ?? hint}
        </Text>
      )}
    </Stack>
  )
}

/**
 * Brings the keyboard to a field when it appears, and never again: the inputs of the design system hand their ref on with
 * each render, so that a ref which focuses would take the keyboard away from whoever types into another field.
 */
function useFirstFocus(hasFocus: boolean) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus])
  return input
}

export function TextField({hasFocus = false, value, onChange, ...rest}: Field) {
  const input = useFirstFocus(hasFocus)
  return (
    <Labelled {...rest}>
      {(described) => (
        <TextInput
          {...described}
          fontSize={1}
          value={value}
          ref={input}
          onChange={({currentTarget}) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

export function LongTextField({value, onChange, ...rest}: Omit<Field, 'hasFocus'>) {
  return (
    <Labelled {...rest}>
      {(described) => (
        <TextArea
          {...described}
          fontSize={1}
          rows={2}
          value={value}
          onChange={({currentTarget}) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

export function DayField({hasFocus = false, value, onChange, ...rest}: Field) {
  const input = useFirstFocus(hasFocus)
  return (
    <Labelled {...rest}>
      {(described) => (
        <TextInput
          {...described}
          type="date"
          fontSize={1}
          value={value}
          ref={input}
          onChange={({currentTarget}) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

export function ChoiceField({
  choices,
  value,
  onChange,
  ...rest
}: Omit<Field, 'hasFocus'> & {choices: readonly (readonly [value: string, title: string])[]}) {
  return (
    <Labelled {...rest}>
      {(described) => (
        <Select
          {...described}
          fontSize={1}
          value={value}
          onChange={({currentTarget}) => onChange(currentTarget.value)}
        >
          <option value="">Choose…</option>
          {choices.map(([each, title]) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  )
}
