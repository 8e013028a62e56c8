import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {SrOnly} from '../../ui/sr-only.tsx'
import {type Piece, wordChanges} from '../../ui/word-changes.ts'
import type {Proposal} from '../data/queue-records.ts'
import {type DiffRow, sideBySide} from './side-by-side.ts'

/** So many lines are seen at a glance; the rest is one click away. */
const FIRST_LINES = 8

type Props = {
  change: Pick<Proposal, 'before' | 'after' | 'lines'>
  /** Whether the sides have their titles above them; they are said in any case. */
  titled: boolean
}

/** What stands on our page and what the registry says now, side by side; told by sign and words, not by colour alone. */
export function ChangeDiff({change, titled}: Props) {
  const rows = sideBySide(change)
  const [whole, setWhole] = useState(false)
  const tableId = useId()
  const shown = whole ? rows : rows.slice(0, FIRST_LINES)

  return (
    <Stack gap={2}>
      <table
        id={tableId}
        style={{width: '100%', borderCollapse: 'separate', borderSpacing: 4, tableLayout: 'fixed'}}
      >
        <thead>
          <tr>
            {['On our page', 'In the registry now'].map((title) => (
              <th
                key={title}
                scope="col"
                style={titled ? {textAlign: 'start', padding: '0 4px'} : {padding: 0, lineHeight: 0}}
              >
                {titled ? (
                  <Text size={1} muted weight="medium">
                    {title}
                  </Text>
                ) : (
                  <SrOnly>{title}</SrOnly>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // Lines have no identity of their own, and never move.
            // oxlint-disable-next-line react/no-array-index-key -- drawn from fixed text; equal rows occur, and none moves
            <Row key={index} row={row} place={index} of={shown.length} empty={emptySides(shown)} />
          ))}
        </tbody>
      </table>
      {rows.length > FIRST_LINES && (
        <Flex>
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            aria-controls={tableId}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
            text={whole ? 'Show less' : `Show all ${rows.length} lines`}
          />
        </Flex>
      )}
    </Stack>
  )
}

/** Sides on which nothing stands in any row: that is said once, not in each row. */
const emptySides = (rows: readonly DiffRow[]) =>
  SIDE_NAMES.filter((side) => rows.every((row) => row[side] === undefined))

const SIDE_NAMES = ['before', 'after'] as const
type SideName = (typeof SIDE_NAMES)[number]

type RowProps = {row: DiffRow; place: number; of: number; empty: readonly SideName[]}

function Row({row: {before, after}, place, of, empty}: RowProps) {
  const pieces =
    before !== undefined && after !== undefined
      ? wordChanges(before, after)
      : {
          before: before === undefined ? undefined : [{text: before, changed: false}],
          after: after === undefined ? undefined : [{text: after, changed: false}],
        }
  const same = before === after
  return (
    <tr>
      {SIDE_NAMES.filter((side) => place === 0 || !empty.includes(side)).map((side) => (
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of a table is no control
        <td key={side} style={{verticalAlign: 'top'}} rowSpan={empty.includes(side) ? of : 1}>
          <Side side={side} pieces={pieces[side]} same={same} />
        </td>
      ))}
    </tr>
  )
}

const SIDES = {
  before: {sign: '−', said: 'Taken out: ', tone: 'critical', element: 'del', nothing: 'Nothing yet'},
  after: {sign: '+', said: 'Put in: ', tone: 'positive', element: 'ins', nothing: 'No longer there'},
} as const

function Side({
  side,
  pieces,
  same,
}: {
  side: keyof typeof SIDES
  pieces: readonly Piece[] | undefined
  same: boolean
}) {
  const {sign, said, tone, element, nothing} = SIDES[side]
  return (
    <Card padding={2} radius={2} tone={same || pieces === undefined ? 'transparent' : tone}>
      {pieces === undefined ? (
        <Text size={1} muted>
          {nothing}
        </Text>
      ) : (
        <Text
          size={1}
          as={same ? 'span' : element}
          style={{textDecoration: 'none', overflowWrap: 'anywhere'}}
        >
          {!same && (
            <>
              <span aria-hidden="true">{sign} </span>
              <SrOnly>{said}</SrOnly>
            </>
          )}
          {pieces.map(({text, changed}, index) =>
            changed ? (
              // oxlint-disable-next-line react/no-array-index-key -- drawn from fixed text; equal rows occur, and none moves
              <strong key={index} style={{textDecoration: 'underline', textUnderlineOffset: '0.2em'}}>
                {text}
              </strong>
            ) : (
              text
            ),
          )}
        </Text>
      )}
    </Card>
  )
}
