import {Button, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useState} from 'react'

import {Choice} from '../../ui/choice.tsx'
import {Loading, Trouble} from '../../ui/notices.tsx'
import type {FollowedQuery} from '../data/settings.ts'
import type {GuideChoice} from '../queue/add-dialog.tsx'
import {BulkTable} from './bulk-table.tsx'
import {leftOver, useBulk} from './use-bulk.ts'

type Props = {
  followed: readonly FollowedQuery[]
  guides: readonly GuideChoice[]
  whyNot: string | undefined
}

/** Files of numbers are small; one that is not is something else. */
const MOST_BYTES = 2_000_000

/** Adds many trials by their numbers: look up, read what will come of each row, add. */
export function BulkPanel({followed, guides, whyNot}: Props) {
  const [text, setText] = useState('')
  const [guide, setGuide] = useState('')
  const [fileTrouble, setFileTrouble] = useState<string | undefined>()
  const {state, look, add, takeBack, cancel} = useBulk(followed)
  const id = useId()
  const ready = state.rows.filter(({outcome}) => outcome.kind === 'ready').length
  const added = [...state.results.values()].filter((result) => result === 'added').length

  const readFile = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > MOST_BYTES) return setFileTrouble(`${file.name} is too large for a list of numbers.`)
    setFileTrouble(undefined)
    setText(await file.text())
  }

  return (
    <Stack gap={4}>
      {(state.trouble ?? fileTrouble) !== undefined && <Trouble>{state.trouble ?? fileTrouble}</Trouble>}
      {state.step === 'write' && (
        <Stack gap={3}>
          <Text as="label" size={1} muted htmlFor={id}>
            NCT numbers, one or more a row, or a CSV that holds them
          </Text>
          <TextArea
            id={id}
            rows={6}
            fontSize={1}
            value={text}
            onChange={({currentTarget}) => setText(currentTarget.value)}
          />
          <Flex gap={3} wrap="wrap" align="center" justify="space-between">
            <Stack gap={2}>
              <Text as="label" size={1} muted htmlFor={`${id}-file`}>
                Or a CSV file
              </Text>
              <input
                id={`${id}-file`}
                type="file"
                accept=".csv,.tsv,.txt,text/csv,text/plain"
                onChange={({currentTarget}) => void readFile(currentTarget.files?.[0])}
              />
            </Stack>
            <Button
              text="Look them up"
              tone="primary"
              mode="ghost"
              fontSize={1}
              padding={3}
              disabled={text.trim() === ''}
              onClick={() => void look(text)}
            />
          </Flex>
        </Stack>
      )}
      {state.step === 'looking' && (
        <Stack gap={3}>
          <Loading what={`the registry: ${state.progress.done} of ${state.progress.of || '…'}`} />
          <Flex justify="center">
            <Button text="Stop" mode="ghost" fontSize={1} onClick={cancel} />
          </Flex>
        </Stack>
      )}
      {state.rows.length > 0 && (
        <>
          <output>
            <Text size={1} weight="medium">
              {state.step === 'preview' && `${ready} of ${state.rows.length} rows will be added.`}
              {state.step === 'adding' && `Adding: ${state.progress.done} of ${state.progress.of}`}
              {state.step === 'done' && `${added} of ${ready} added.`}
            </Text>
          </output>
          <BulkTable rows={state.rows} results={state.results} />
        </>
      )}
      {state.step === 'preview' && (
        <Flex gap={3} wrap="wrap" align="flex-end" justify="space-between">
          <Choice
            label="Under which guide?"
            value={guide}
            choices={guides.map(({id: value, title}) => ({value, title}))}
            all="Those that their interventions name"
            onChange={setGuide}
          />
          <Flex gap={2}>
            <Button text="Back to the list" mode="bleed" fontSize={1} padding={3} onClick={cancel} />
            <Button
              text={`Add ${ready} ${ready === 1 ? 'trial' : 'trials'}`}
              tone="positive"
              mode="ghost"
              fontSize={1}
              padding={3}
              disabled={ready === 0 || whyNot !== undefined}
              title={whyNot}
              onClick={() => void add(guide === '' ? undefined : [guide])}
            />
          </Flex>
        </Flex>
      )}
      {state.step === 'done' && (
        <Flex gap={2} justify="flex-end">
          <Button
            text={`Take ${added === 1 ? 'it' : `all ${added}`} back`}
            mode="bleed"
            fontSize={1}
            padding={3}
            disabled={added === 0}
            onClick={() => void takeBack()}
          />
          <Button
            text={leftOver(state) === '' ? 'Add others' : 'Mend the rows with problems'}
            mode="ghost"
            fontSize={1}
            padding={3}
            onClick={() => {
              setText(leftOver(state))
              cancel()
            }}
          />
        </Flex>
      )}
    </Stack>
  )
}
