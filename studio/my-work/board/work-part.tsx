import {Badge, Box, Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import type {Place, WorkPart, WorkRow} from '../data/part.ts'

/** Enough to see what there is; the rest is one click away. */
const SHOWN_FIRST = 6

type Props = {part: WorkPart; hrefOf: (place: Place) => string; onOpen: (place: Place) => void}

/** A part of somebody's work: how much, then each, or in one line why there is nothing. */
export function WorkPartCard({part: {name, title, rows, empty, note}, hrefOf, onOpen}: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? rows : rows?.slice(0, SHOWN_FIRST)
  const hidden = (rows?.length ?? 0) - (shown?.length ?? 0)
  return (
    <Card as="section" radius={3} border aria-labelledby={`work-${name}`} data-testid={`work-${name}`}>
      <Flex paddingX={4} paddingY={3} gap={3} align="center" justify="space-between">
        <Heading as="h2" size={0} id={`work-${name}`}>
          {title}
        </Heading>
        {rows !== undefined && rows.length > 0 && (
          <Text size={1} muted>
            {rows.length}
          </Text>
        )}
      </Flex>
      {shown !== undefined && shown.length > 0 ? (
        <ul style={LIST}>
          {shown.map((row) => (
            <li key={row.key}>
              <RowLink row={row} href={hrefOf(row.place)} onOpen={() => onOpen(row.place)} />
            </li>
          ))}
        </ul>
      ) : (
        <Box paddingX={4} paddingBottom={4}>
          <Text size={1} muted>
            {rows === undefined ? 'Looking…' : empty}
          </Text>
        </Box>
      )}
      {(hidden > 0 || note !== undefined) && (
        <Stack paddingX={4} paddingY={3} gap={3} style={LINE}>
          {hidden > 0 && (
            <Flex>
              <Button
                text={`Show ${hidden} more`}
                mode="bleed"
                fontSize={1}
                padding={2}
                aria-label={`Show ${hidden} more: ${title}`}
                onClick={() => setShowsAll(true)}
              />
            </Flex>
          )}
          {note !== undefined && (
            <Text size={1} muted>
              {note}
            </Text>
          )}
        </Stack>
      )}
    </Card>
  )
}

const LIST = {listStyle: 'none', margin: 0, padding: 0} as const
const LINE = {borderTop: '1px solid var(--card-border-color)'} as const

/** A real link: it opens in a new tab for whoever asks the browser to. */
function RowLink({
  row: {title, detail, mark, tone},
  href,
  onOpen,
}: {
  row: WorkRow
  href: string
  onOpen: () => void
}) {
  return (
    <Card
      as="a"
      href={href}
      data-work-row=""
      paddingX={4}
      paddingY={3}
      style={LINE}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        onOpen()
      }}
    >
      <Flex gap={3} align="flex-start" justify="space-between">
        <Stack gap={2} flex={1}>
          <Text size={1} weight="medium" style={WRAPS}>
            {title}
          </Text>
          <Text size={1} muted style={WRAPS}>
            {detail}
          </Text>
        </Stack>
        {mark !== undefined && mark !== '' && (
          <Badge tone={tone ?? 'default'} fontSize={1} style={{whiteSpace: 'nowrap'}}>
            {mark}
          </Badge>
        )}
      </Flex>
    </Card>
  )
}

const WRAPS = {overflowWrap: 'anywhere'} as const
