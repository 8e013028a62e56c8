import {Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {type ObjectInputProps, set} from 'sanity'

import {readTable, storedTable} from './change-table.ts'
import {TableGrid} from './table-grid.tsx'

const newKey = () => crypto.randomUUID().slice(0, 12)
const IN_GRID = new Set(['columns', 'rows'])

/** A table of running text: caption and sources as fields, heads and rows as one grid. */
export function TableInput(props: ObjectInputProps) {
  const {members, value, readOnly, onChange} = props
  const table = useMemo(() => readTable(value, newKey), [value])
  const inGrid = members.filter((member) => member.kind === 'field' && IN_GRID.has(member.name))
  const before = members.filter((member) => member.kind === 'field' && member.name === 'caption')
  const after = members.filter((member) => !inGrid.includes(member) && !before.includes(member))
  const problems = inGrid.flatMap((member) => (member.kind === 'field' ? member.field.validation : []))
  return (
    <Stack gap={5}>
      {props.renderDefault({...props, members: before})}
      <Stack gap={3}>
        <Text size={1} weight="medium">
          Heads and rows
        </Text>
        <Text size={1} muted>
          The first row holds the heads of the columns, the first column the names of the rows. Where nothing
          is known, write “not known”.
        </Text>
        {problems.map(({message}) => (
          <Text key={message} size={1} role="alert">
            {message}
          </Text>
        ))}
        <TableGrid
          table={table}
          readOnly={readOnly === true}
          newKey={newKey}
          onChange={(changed) => {
            const {columns, rows} = storedTable(changed)
            onChange([set(columns, ['columns']), set(rows, ['rows'])])
          }}
        />
      </Stack>
      {props.renderDefault({...props, members: after})}
    </Stack>
  )
}
