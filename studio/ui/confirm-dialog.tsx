import {Box, Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {takeFocus} from './take-focus.ts'

type Props = {
  title: string
  children: ReactNode
  /** The verb of what happens. */
  action: string
  tone?: 'positive' | 'critical' | 'primary'
  disabled?: boolean
  /** Where the keyboard begins: on the action, or on a field inside. */
  focus?: 'action' | 'inside'
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that touches much, or that needs a word. */
export function ConfirmDialog(props: Props) {
  const {
    title,
    children,
    action,
    tone = 'primary',
    disabled = false,
    focus = 'action',
    onConfirm,
    onCancel,
  } = props
  return (
    <Dialog
      id="studio-confirm"
      header={title}
      width={1}
      onClose={onCancel}
      onClickOutside={onCancel}
      __unstable_autoFocus={false}
    >
      <Box
        as="form"
        padding={4}
        onSubmit={(event) => {
          event.preventDefault()
          if (!disabled) onConfirm()
        }}
      >
        <Stack gap={4}>
          {typeof children === 'string' ? <Text size={1}>{children}</Text> : children}
          <Flex gap={2} justify="flex-end">
            <Button type="button" mode="bleed" text="Cancel" fontSize={1} onClick={onCancel} />
            <Button
              type="submit"
              tone={tone}
              mode="ghost"
              text={action}
              fontSize={1}
              disabled={disabled}
              {...(focus === 'action' && {ref: takeFocus})}
            />
          </Flex>
        </Stack>
      </Box>
    </Dialog>
  )
}
