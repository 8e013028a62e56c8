import {Button, Card, Checkbox, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'

import {Choice} from '../../ui/choice.tsx'
import type {TypeChoice} from '../list-choices.ts'
import type {Search} from './find-hits.ts'

export type Asked = Search & {replacement: string; types: string[]}

type Props = {choices: readonly TypeChoice[]; isBusy: boolean; onFind: (asked: Asked) => void}

/** What to find, what to put there, and where to look. */
export function SearchForm({choices, isBusy, onFind}: Props) {
  const [find, setFind] = useState('')
  const [replacement, setReplacement] = useState('')
  const [isWholeWord, setWholeWord] = useState(true)
  const [isCaseTold, setCaseTold] = useState(true)
  const [type, setType] = useState('')
  const [field, setField] = useState('')
  const id = useId()
  const fields = choices.find(({name}) => name === type)?.fields ?? []

  return (
    <Card
      as="form"
      padding={4}
      radius={3}
      border
      onSubmit={(event) => {
        event.preventDefault()
        const types = type === '' ? choices.map(({name}) => name) : [type]
        onFind({find, replacement, isWholeWord, isCaseTold, types, fields: field === '' ? [] : [field]})
      }}
    >
      <Stack gap={4}>
        <Flex gap={4} wrap="wrap">
          <Stack gap={2} flex={1} style={{minWidth: '14rem'}}>
            <Text as="label" size={1} weight="medium" htmlFor={`${id}-find`}>
              Find
            </Text>
            <TextInput
              id={`${id}-find`}
              value={find}
              onChange={({currentTarget}) => setFind(currentTarget.value)}
            />
          </Stack>
          <Stack gap={2} flex={1} style={{minWidth: '14rem'}}>
            <Text as="label" size={1} weight="medium" htmlFor={`${id}-put`}>
              Put there
            </Text>
            <TextInput
              id={`${id}-put`}
              value={replacement}
              onChange={({currentTarget}) => setReplacement(currentTarget.value)}
            />
          </Stack>
        </Flex>
        <Flex gap={4} wrap="wrap" align="flex-end">
          <Choice
            label="In which documents?"
            value={type}
            choices={choices.map(({name, title}) => ({value: name, title}))}
            all="All of them"
            onChange={(value) => {
              setType(value)
              setField('')
            }}
          />
          {fields.length > 0 && (
            <Choice
              label="In which field?"
              value={field}
              choices={fields.map(({name, title}) => ({value: name, title}))}
              all="Every field of prose"
              onChange={setField}
            />
          )}
          <Tick label="Whole words" isOn={isWholeWord} onToggle={() => setWholeWord((is) => !is)} />
          <Tick label="Same case" isOn={isCaseTold} onToggle={() => setCaseTold((is) => !is)} />
          <Button
            type="submit"
            mode="ghost"
            tone="primary"
            fontSize={1}
            padding={3}
            text={isBusy ? 'Looking…' : 'Find'}
            disabled={find.trim() === '' || isBusy}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

const Tick = ({label, isOn, onToggle}: {label: string; isOn: boolean; onToggle: () => void}) => (
  <Flex as="label" gap={2} align="center" paddingBottom={2}>
    <Checkbox checked={isOn} onChange={onToggle} />
    <Text size={1}>{label}</Text>
  </Flex>
)
