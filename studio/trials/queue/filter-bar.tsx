import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_CHANGE_KINDS, TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'
import {Button, Flex, Stack} from '@sanity/ui'

import {Choice} from '../../ui/choice.tsx'
import {type KindCount, NO_FILTER, type QueueFilter} from './queue-filter.ts'

type Props = {
  filter: QueueFilter
  counts: readonly KindCount[]
  substances: readonly string[]
  statuses: readonly string[]
  onChange: (filter: QueueFilter) => void
}

const kindWords = (kind: KindCount['kind']): string =>
  kind === 'new' ? 'New trials' : TRIAL_CHANGE_KINDS[kind]

/** Kinds with their counts as buttons, the rest as menus. */
export function FilterBar({filter, counts, substances, statuses, onChange}: Props) {
  const total = counts.reduce((sum, {count}) => sum + count, 0)
  const filtered = Object.values(filter).some((value) => value !== '')
  return (
    <Stack gap={3} as="form" aria-label="Filter the queue" onSubmit={(event) => event.preventDefault()}>
      <Flex
        as="fieldset"
        gap={2}
        wrap="wrap"
        aria-label="Kind of change"
        style={{border: 0, margin: 0, padding: 0}}
      >
        {[{kind: '' as const, count: total}, ...counts].map(({kind, count}) => (
          <Button
            key={kind}
            mode="ghost"
            tone={filter.kind === kind ? 'primary' : 'default'}
            selected={filter.kind === kind}
            fontSize={1}
            padding={2}
            aria-pressed={filter.kind === kind}
            text={`${kind === '' ? 'Everything' : kindWords(kind)} ${count}`}
            onClick={() => onChange({...filter, kind})}
          />
        ))}
      </Flex>
      <Flex gap={3} wrap="wrap" align="flex-end">
        <Choice
          label="Substance"
          value={filter.substance}
          choices={substances.map((value) => ({value, title: value}))}
          all="All substances"
          onChange={(substance) => onChange({...filter, substance})}
        />
        <Choice
          label="Status in the registry"
          value={filter.status}
          choices={statuses.map((value) => ({value, title: wordsFor(TRIAL_STATUSES, value)}))}
          all="Any status"
          onChange={(status) => onChange({...filter, status})}
        />
        <Choice
          label="Match"
          value={filter.match}
          choices={[
            {value: 'exact', title: 'Is the substance'},
            {value: 'fuzzy', title: 'Only looks like it'},
          ]}
          all="Any match"
          onChange={(match) => onChange({...filter, match})}
        />
        {filtered && (
          <Button
            mode="bleed"
            fontSize={1}
            padding={3}
            text="Clear the filters"
            onClick={() => onChange(NO_FILTER)}
          />
        )}
      </Flex>
    </Stack>
  )
}
