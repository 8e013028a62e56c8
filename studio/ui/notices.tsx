import {Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

export function Loading({what}: {what: string}) {
  return (
    <Flex gap={3} padding={5} align="center" justify="center">
      <Spinner muted />
      <Text size={1} muted>
        {`Reading ${what}…`}
      </Text>
    </Flex>
  )
}

/** What is wrong, and what to do. */
export function Trouble({children, tone = 'critical'}: {children: ReactNode; tone?: 'critical' | 'caution'}) {
  return (
    <Card padding={4} radius={3} tone={tone} border role="alert" marginBottom={4}>
      <Stack gap={3}>{typeof children === 'string' ? <Text size={1}>{children}</Text> : children}</Stack>
    </Card>
  )
}

/** Documents that do not fit their contract are named, never silently left out. */
export function Broken({ids}: {ids: readonly string[]}) {
  if (ids.length === 0) return null
  return (
    <Trouble tone="caution">
      {`Not shown, because it does not fit: ${ids.join(', ')}. “npm run content -- report” says what is wrong.`}
    </Trouble>
  )
}
