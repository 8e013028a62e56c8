import {Box, Dialog, Flex, KBD, Stack, Switch, Text} from '@sanity/ui'
import {useId} from 'react'

const KEYS = [
  ['j', 'Next change'],
  ['k', 'Change before'],
  ['a', 'Accept, or add a new trial'],
  ['i', 'Ignore, or turn a new trial down'],
  ['m', 'Mute this field of this trial'],
  ['u', 'Undo the last decision'],
  ['o', 'Open the trial'],
  ['?', 'These keys'],
] as const

/** The keys of the queue, and the switch for those whose software speaks letters. */
export function KeyHelp({
  enabled,
  onToggle,
  onClose,
}: {
  enabled: boolean
  onToggle: (enabled: boolean) => void
  onClose: () => void
}) {
  const id = useId()
  return (
    <Dialog id="trials-keys" header="Keys" width={0} onClose={onClose} onClickOutside={onClose}>
      <Box padding={4}>
        <Stack gap={3}>
          {KEYS.map(([key, does]) => (
            <Flex key={key} gap={3} align="center">
              <KBD>{key}</KBD>
              <Text size={1}>{does}</Text>
            </Flex>
          ))}
          <Flex gap={3} align="center" paddingTop={3}>
            <Switch
              id={id}
              checked={enabled}
              onChange={({currentTarget}) => onToggle(currentTarget.checked)}
            />
            <Text as="label" htmlFor={id} size={1}>
              Single letters act
            </Text>
          </Flex>
        </Stack>
      </Box>
    </Dialog>
  )
}
