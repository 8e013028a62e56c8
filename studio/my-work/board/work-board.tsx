import {Box, Flex, Stack, Text} from '@sanity/ui'
import {useRef} from 'react'

import {useKeys} from '../../ui/use-keys.ts'
import type {Place, WorkPart} from '../data/part.ts'
import {WorkPartCard} from './work-part.tsx'

export type WorkBoardProps = {
  /** By what matters most to whoever reads it: the first half stands on the left. */
  parts: readonly WorkPart[]
  hrefOf: (place: Place) => string
  onOpen: (place: Place) => void
}

/** So many parts are somebody's own; the rest stands beside them. */
const OWN_PARTS = 4

/** What waits, part by part. `j` and `k` go from row to row, Enter opens. */
export function WorkBoard({parts, hrefOf, onOpen}: WorkBoardProps) {
  const board = useRef<HTMLDivElement>(null)
  useKeys({j: () => step(board.current, 1), k: () => step(board.current, -1)}, true)
  const waiting = parts.flatMap(({rows}) => rows ?? []).length
  const isComplete = parts.every(({rows}) => rows !== undefined)
  const column = (shown: readonly WorkPart[]) => (
    <Stack gap={4}>
      {shown.map((part) => (
        <WorkPartCard key={part.name} part={part} hrefOf={hrefOf} onOpen={onOpen} />
      ))}
    </Stack>
  )
  return (
    <Stack gap={5} ref={board}>
      <Text size={1} muted>
        {waiting === 0 && isComplete ? 'Nothing waits.' : `${waiting} wait.`} <kbd>j</kbd> and <kbd>k</kbd> go
        from one to the next, Enter opens it.
      </Text>
      <Flex gap={4} wrap="wrap" align="flex-start">
        <Box flex={3} style={COLUMN}>
          {column(parts.slice(0, OWN_PARTS))}
        </Box>
        <Box flex={2} style={COLUMN}>
          {column(parts.slice(OWN_PARTS))}
        </Box>
      </Flex>
    </Stack>
  )
}

/** Side by side where both have room for a sentence, below one another else. */
const COLUMN = {minWidth: 'min(100%, 24rem)'} as const

function step(board: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(board?.querySelectorAll<HTMLElement>('a[data-work-row]') ?? [])]
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = at === -1 && by === -1 ? rows.at(-1) : rows[at + by]
  next?.focus()
}
