import {Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

type Props = {
  title: string
  /** What it means, in a sentence. */
  about?: string
  /** The words where there is nothing to show. */
  empty: string
  count: number
  level?: 'h2' | 'h3'
  children: ReactNode
}

/** A part of a page that may be empty, and then says so. */
export function Part({title, about, empty, count, level = 'h2', children}: Props) {
  return (
    <Stack gap={3} as="section" aria-label={title}>
      <Heading as={level} size={level === 'h2' ? 1 : 0}>
        {title}
      </Heading>
      {about !== undefined && (
        <Text size={1} muted>
          {about}
        </Text>
      )}
      {count === 0 ? (
        <Text size={1} muted>
          {empty}
        </Text>
      ) : (
        children
      )}
    </Stack>
  )
}
