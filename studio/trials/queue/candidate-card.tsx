import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_PHASES, TRIAL_STUDY_TYPES} from '@healing-library/content/vocabulary/trials'
import {Badge, Button, Card, Flex, Grid, Stack, Text} from '@sanity/ui'

import type {QueueRecord} from '../data/queue-records.ts'
import {useSelected} from './change-row.tsx'
import {RecordHeading} from './record-heading.tsx'

export type CandidateCardProps = {
  record: QueueRecord
  substances: readonly string[]
  selected: boolean
  whyNot: string | undefined
  onSelect: () => void
  onAdd: () => void
  onReject: () => void
  onOpen: () => void
}

/** A trial that a search found and that the library does not hold. */
export function CandidateCard(props: CandidateCardProps) {
  const {record, substances, selected, whyNot, onSelect, onAdd, onReject, onOpen} = props
  const card = useSelected(selected)
  const off = whyNot !== undefined
  return (
    <Card
      as="li"
      ref={card}
      tabIndex={selected ? 0 : -1}
      aria-current={selected}
      aria-label={`New trial: ${record.nctId}`}
      padding={4}
      radius={3}
      border
      tone={selected ? 'primary' : 'default'}
      onFocus={onSelect}
      onClick={onSelect}
      data-testid="queue-candidate"
      style={{listStyle: 'none'}}
    >
      <Stack gap={4}>
        <RecordHeading record={record} substances={substances}>
          <Badge tone="positive">New trial</Badge>
        </RecordHeading>
        <Grid gridTemplateColumns={[1, 1, 2]} gap={3}>
          {factsOf(record).map(({label, value}) => (
            <Text key={label} size={1} style={{overflowWrap: 'anywhere'}}>
              <strong>{label}:</strong> {value}
            </Text>
          ))}
        </Grid>
        <Flex gap={2} wrap="wrap">
          <Button
            text="Add to the library"
            tone="positive"
            mode="ghost"
            fontSize={1}
            padding={2}
            disabled={off}
            title={whyNot}
            aria-label={`Add to the library: ${record.nctId}`}
            onClick={onAdd}
          />
          <Button
            text="Not for this library…"
            mode="ghost"
            fontSize={1}
            padding={2}
            disabled={off}
            title={whyNot}
            aria-label={`Not for this library…: ${record.nctId}`}
            onClick={onReject}
          />
          <Button
            text="Read it in the registry"
            mode="bleed"
            fontSize={1}
            padding={2}
            aria-label={`Read it in the registry: ${record.nctId}`}
            onClick={onOpen}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

function factsOf(record: QueueRecord): {label: string; value: string}[] {
  const {relevance, interventions, conditions, phases, studyType, enrolment, countries} = record
  const facts: [string, string][] = [
    ['Interventions', interventions.join(', ')],
    ['Names that matched', relevance?.terms.join(', ') ?? ''],
    ['Conditions', conditions.join(', ')],
    [
      'Kind',
      [
        studyType && wordsFor(TRIAL_STUDY_TYPES, studyType),
        ...phases.map((phase) => wordsFor(TRIAL_PHASES, phase)),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    ['People', enrolment === undefined ? '' : String(enrolment)],
    ['Countries', countries.join(', ')],
    ['Sponsor', record.sponsor ?? ''],
    ['Start', record.startDate === undefined ? '' : formatPartialDate(record.startDate)],
  ]
  return facts.map(([label, value]) => ({label, value: value === '' ? 'not given' : value}))
}
