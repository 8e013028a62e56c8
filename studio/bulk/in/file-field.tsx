import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {type DragEvent, useId, useState} from 'react'

import {Trouble} from '../../ui/notices.tsx'

/** A library's worth of records; what is larger is something else. */
const MOST_BYTES = 10_000_000

type Props = {text: string; isBusy: boolean; onText: (text: string) => void; onRead: () => void}

/** A text, pasted, dropped or from a file. */
export function FileField({text, isBusy, onText, onRead}: Props) {
  const [trouble, setTrouble] = useState<string | undefined>()
  const id = useId()

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > MOST_BYTES)
      return setTrouble(`${file.name} is larger than 10 MB: split it, then read each part.`)
    setTrouble(undefined)
    onText(await file.text())
  }
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void take(event.dataTransfer.files[0])
  }

  return (
    <Card onDragOver={(event: DragEvent) => event.preventDefault()} onDrop={drop}>
      <Stack gap={3}>
        {trouble !== undefined && <Trouble>{trouble}</Trouble>}
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          Records, pasted or dropped here
        </Text>
        <TextArea
          id={id}
          rows={10}
          fontSize={1}
          value={text}
          onChange={({currentTarget}) => onText(currentTarget.value)}
        />
        <Flex gap={3} wrap="wrap" align="flex-end" justify="space-between">
          <Stack gap={2}>
            <Text as="label" size={1} muted htmlFor={`${id}-file`}>
              Or a file
            </Text>
            <input
              id={`${id}-file`}
              type="file"
              accept=".ris,.bib,.csv,.txt,text/plain,text/csv"
              onChange={({currentTarget}) => void take(currentTarget.files?.[0])}
            />
          </Stack>
          <Button
            text={isBusy ? 'Reading…' : 'Read'}
            tone="primary"
            mode="ghost"
            fontSize={1}
            padding={3}
            disabled={text.trim() === '' || isBusy}
            onClick={onRead}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
