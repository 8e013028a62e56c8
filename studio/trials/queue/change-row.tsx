import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useRef} from 'react'

import {dayOf} from '../../ui/day-of.ts'
import type {Proposal} from '../data/queue-records.ts'
import {ChangeDiff} from './change-diff.tsx'

type Props = {
  change: Proposal
  /** The field in words, as the form of a trial has it. */
  title: string
  nctId: string
  selected: boolean
  /** The first change of a trial says which side is which. */
  first: boolean
  whyNot: string | undefined
  onSelect: () => void
  onAccept: () => void
  onIgnore: () => void
  onMute: () => void
}

/** One change: what it is about, both sides, and what can be decided. */
export function ChangeRow(props: Props) {
  const {change, title, nctId, selected, first, whyNot, onSelect, onAccept, onIgnore, onMute} = props
  const row = useSelected(selected)
  const kind = TRIAL_CHANGE_KINDS[change.kind]
  const about = `${title} of ${nctId}`
  const off = whyNot !== undefined

  return (
    <Card
      as="li"
      ref={row}
      tabIndex={selected ? 0 : -1}
      aria-current={selected}
      aria-label={`Change: ${about}`}
      padding={3}
      radius={2}
      border
      tone={selected ? 'primary' : 'default'}
      onFocus={onSelect}
      onClick={onSelect}
      data-testid="queue-change"
    >
      <Stack gap={3}>
        <Flex gap={2} align="center" wrap="wrap">
          <Badge tone={change.kind === 'gone' || change.kind === 'status' ? 'caution' : 'default'}>
            {kind}
          </Badge>
          {title !== kind && (
            <Text size={1} weight="semibold">
              {title}
            </Text>
          )}
          {change.seenAt !== undefined && (
            <Text size={1} muted>
              seen {dayOf(change.seenAt)}
            </Text>
          )}
          <Flex gap={2} flex={1} justify="flex-end">
            <Button
              text="Accept"
              tone="positive"
              mode="ghost"
              fontSize={1}
              padding={2}
              disabled={off}
              title={whyNot}
              aria-label={`Accept ${about}`}
              onClick={onAccept}
            />
            <Button
              text="Ignore"
              mode="ghost"
              fontSize={1}
              padding={2}
              disabled={off}
              title={whyNot ?? 'Leave our page as it is; ask again when the registry changes it again'}
              aria-label={`Ignore ${about}`}
              onClick={onIgnore}
            />
            <Button
              text="Mute"
              mode="bleed"
              fontSize={1}
              padding={2}
              disabled={off}
              title={whyNot ?? 'Never propose this field of this trial again'}
              aria-label={`Mute ${about}`}
              onClick={onMute}
            />
          </Flex>
        </Flex>
        <ChangeDiff change={change} titled={first} />
      </Stack>
    </Card>
  )
}

/** The selected row has the focus, so that a screen reader reads it and the page scrolls to it. */
export function useSelected(selected: boolean) {
  const row = useRef<HTMLLIElement | null>(null)
  useEffect(() => {
    const element = row.current
    if (!selected || element === null || element.contains(document.activeElement)) return
    element.focus({preventScroll: true})
    element.scrollIntoView({block: 'nearest'})
  }, [selected])
  return row
}
