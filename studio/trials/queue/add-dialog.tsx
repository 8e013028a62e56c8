import {Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'

export type GuideChoice = {id: string; title: string}

/** A trial that only looks like it is about a substance is put under a guide by a person. */
export function AddDialog({
  nctId,
  guides,
  onAdd,
  onCancel,
}: {
  nctId: string
  guides: readonly GuideChoice[]
  onAdd: (guides: string[]) => void
  onCancel: () => void
}) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <ConfirmDialog
      title={`Add ${nctId} to the library`}
      action="Add it"
      tone="positive"
      onConfirm={() => onAdd([...chosen])}
      onCancel={onCancel}
    >
      <Stack gap={4} as="fieldset" style={{border: 0, margin: 0, padding: 0}}>
        <Text as="legend" size={1}>
          No intervention of this trial bears the name of a substance that we follow. Under which guides does
          it belong? You may leave all open.
        </Text>
        {guides.map(({id, title}) => (
          <Flex key={id} as="label" gap={2} align="center">
            <Checkbox
              checked={chosen.includes(id)}
              onChange={({currentTarget}) =>
                setChosen(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <Text size={1}>{title}</Text>
          </Flex>
        ))}
      </Stack>
    </ConfirmDialog>
  )
}
