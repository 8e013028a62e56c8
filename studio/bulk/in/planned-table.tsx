import {Badge, Checkbox, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import {DataTable} from '../../ui/data-table.tsx'
import type {PlannedRow} from './plan-import.ts'

type Props = {
  rows: readonly PlannedRow[]
  chosen: ReadonlySet<number>
  /** Ids of those that were made; undefined while nothing is. */
  written?: readonly string[] | undefined
  onToggle: (line: number) => void
}

/** Every record of the file, with what will come or came of it: nothing is left out in silence. */
export function PlannedTable({rows, chosen, written, onToggle}: Props) {
  return (
    <DataTable
      caption="The records of the file"
      columns={[
        {title: 'Line'},
        {title: 'Record'},
        {title: 'What comes of it'},
        {title: 'Make', hidden: true},
      ]}
      rows={rows.map((row) => ({
        key: String(row.line),
        cells: [
          row.line,
          <Text
            key="record"
            size={1}
            muted={row.kind === 'problem'}
            style={{overflowWrap: 'anywhere', minWidth: '14rem'}}
          >
            {row.title}
          </Text>,
          <Outcome key="outcome" row={row} written={written} />,
          (row.kind === 'new' || row.kind === 'maybe') && written === undefined ? (
            <Checkbox
              key="make"
              aria-label={`Make: ${row.title}`}
              checked={chosen.has(row.line)}
              onChange={() => onToggle(row.line)}
            />
          ) : null,
        ],
      }))}
    />
  )
}

function Outcome({row, written}: {row: PlannedRow; written: Props['written']}) {
  if (row.kind === 'problem') return <Told badge="Cannot be taken" tone="caution" words={row.why} />
  if (row.kind === 'twice') return <Told badge="Twice" words={`Stands on line ${row.firstLine} already.`} />
  if (row.kind === 'held') {
    return (
      <Stack gap={2}>
        <span>
          <Badge>Here already</Badge>
        </span>
        <Open id={row.heldId} words={row.by === 'doi' ? 'The same DOI' : 'The same PMID'} />
      </Stack>
    )
  }
  if (written?.includes(row.document._id) === true) {
    return (
      <Stack gap={2}>
        <span>
          <Badge tone="positive">Made</Badge>
        </span>
        <Open id={row.document._id} words="Open the draft" />
      </Stack>
    )
  }
  if (written !== undefined) return <Badge>Not made</Badge>
  const lacks = row.lacks.length === 0 ? '' : `Before it is published it needs: ${row.lacks.join(', ')}.`
  if (row.kind === 'new') return <Told badge="New" tone="primary" words={lacks} />
  return (
    <Stack gap={2}>
      <span>
        <Badge tone="caution">Perhaps here already</Badge>
      </span>
      <Open id={row.heldId} words={row.heldTitle} />
      <Text size={1} muted>
        {lacks}
      </Text>
    </Stack>
  )
}

const Open = ({id, words}: {id: string; words: string}) => (
  <Text size={1}>
    <IntentLink intent="edit" params={{id, type: 'publication'}}>
      {words}
    </IntentLink>
  </Text>
)

function Told({
  badge,
  words,
  tone = 'default',
}: {
  badge: string
  words: string
  tone?: 'default' | 'caution' | 'primary'
}) {
  return (
    <Stack gap={2}>
      <span>
        <Badge tone={tone}>{badge}</Badge>
      </span>
      {words !== '' && (
        <Text size={1} muted>
          {words}
        </Text>
      )}
    </Stack>
  )
}
