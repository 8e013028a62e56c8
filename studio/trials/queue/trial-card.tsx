import {Button, Card, Flex, Stack} from '@sanity/ui'

import type {Proposal, QueueRecord} from '../data/queue-records.ts'
import {ChangeRow} from './change-row.tsx'
import {itemId} from './queue-filter.ts'
import {RecordHeading} from './record-heading.tsx'

export type TrialCardProps = {
  record: QueueRecord
  substances: readonly string[]
  selected: string | undefined
  whyNot: string | undefined
  titleOf: (field: string) => string
  onSelect: (item: string) => void
  onAccept: (change: Proposal) => void
  onIgnore: (change: Proposal) => void
  onMute: (change: Proposal) => void
  onAcceptAll: () => void
  onOpen: () => void
}

/** A trial that we hold, and what the registry says otherwise by now. */
export function TrialCard(props: TrialCardProps) {
  const {record, substances, selected, whyNot, titleOf, onSelect, onAcceptAll, onOpen} = props
  const count = record.proposals.length
  return (
    <Card as="section" aria-label={`${record.nctId}, ${count} to decide`} padding={4} radius={3} border>
      <Stack gap={4}>
        <RecordHeading record={record} substances={substances}>
          <Flex gap={2}>
            {count > 1 && (
              <Button
                text={`Accept all ${count}`}
                tone="positive"
                mode="ghost"
                fontSize={1}
                padding={2}
                disabled={whyNot !== undefined}
                title={whyNot}
                aria-label={`Accept all ${count} changes of ${record.nctId}`}
                onClick={onAcceptAll}
              />
            )}
            <Button
              text="Open"
              mode="bleed"
              fontSize={1}
              padding={2}
              aria-label={`Open the trial ${record.nctId}`}
              onClick={onOpen}
            />
          </Flex>
        </RecordHeading>
        <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
          {record.proposals.map((change, index) => {
            const id = itemId(record, change)
            return (
              <ChangeRow
                key={change.field}
                change={change}
                title={titleOf(change.field)}
                nctId={record.nctId}
                selected={selected === id}
                first={index === 0}
                whyNot={whyNot}
                onSelect={() => onSelect(id)}
                onAccept={() => props.onAccept(change)}
                onIgnore={() => props.onIgnore(change)}
                onMute={() => props.onMute(change)}
              />
            )
          })}
        </Stack>
      </Stack>
    </Card>
  )
}
