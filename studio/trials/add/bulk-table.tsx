import {Badge, Stack, Text} from '@sanity/ui'

import {failureWords} from '../../data/failures.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {TrialName} from '../ui/trial-name.tsx'
import type {BulkRow} from './bulk-lookup.ts'
import type {BulkState} from './use-bulk.ts'

/** Every row of the list, with what will come or came of it: nothing is left out in silence. */
export function BulkTable({rows, results}: Pick<BulkState, 'rows' | 'results'>) {
  return (
    <DataTable
      caption="The rows of the list"
      columns={[{title: 'Row'}, {title: 'Trial'}, {title: 'What comes of it'}]}
      rows={rows.map((row) => ({
        key: `${row.row}-${row.kind === 'none' ? '' : row.nctId}`,
        cells: [
          row.row,
          <Subject key="subject" row={row} />,
          <Result key="result" row={row} results={results} />,
        ],
      }))}
    />
  )
}

function Subject({row}: {row: BulkRow}) {
  const {outcome} = row
  if (outcome.kind === 'ready') {
    const {nctId, briefTitle} = outcome.trial.snapshot
    return <TrialName title={briefTitle} nctId={nctId} />
  }
  if (outcome.kind === 'held' && row.kind !== 'none')
    return <TrialName title={outcome.title} nctId={row.nctId} />
  return (
    <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
      {row.text}
    </Text>
  )
}

function Result({row: {outcome}, results}: {row: BulkRow; results: BulkState['results']}) {
  if (outcome.kind === 'held') return <Badge>We hold it already</Badge>
  if (outcome.kind === 'skipped') return <Told badge="Passed over" words={outcome.why} tone="default" />
  if (outcome.kind === 'problem') return <Told badge="Problem" words={outcome.why} tone="caution" />
  const result = results.get(outcome.trial.snapshot.nctId)
  if (result === 'added') return <Badge tone="positive">Added</Badge>
  if (result !== undefined) {
    const {title, description} = failureWords(result)
    return <Told badge="Not added" words={`${title}. ${description}`} tone="critical" />
  }
  return outcome.trial.relevance.match === 'exact' ? (
    <Badge tone="primary">Will be added</Badge>
  ) : (
    <Told
      badge="Will be added"
      words="No intervention bears the name of a substance that we follow."
      tone="caution"
    />
  )
}

function Told({
  badge,
  words,
  tone,
}: {
  badge: string
  words: string
  tone: 'default' | 'caution' | 'critical'
}) {
  return (
    <Stack gap={2}>
      <span>
        <Badge tone={tone}>{badge}</Badge>
      </span>
      <Text size={1} muted>
        {words}
      </Text>
    </Stack>
  )
}
