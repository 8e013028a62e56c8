import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {Badge, Button, Card, Flex, Grid, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import type {ListChange} from './list-change.ts'
import {ListContents} from './list-contents.tsx'
import {fittingTrials, hasFilter, isOverdue, type ListableTrial, type TrialListRow} from './lists.ts'

export type ListCardProps = {
  list: TrialListRow
  trials: readonly ListableTrial[]
  today: string
  whyNot: string | undefined
  onChange: (change: ListChange, said: string) => void
  /** Asks for a reason first. */
  onExclude: (trial: string, name: string) => void
  onOpen: () => void
}

/** A list of staff's: for whom it is, by which rule, whose, how old, what stands on it and what could. */
export function ListCard(props: ListCardProps) {
  const {list, trials, today, whyNot, onChange, onOpen} = props
  const [opened, setOpened] = useState(false)
  const fitting = fittingTrials(list, trials)
  const overdue = isOverdue(list, today)
  const title = list.title ?? 'A list without a title'

  return (
    <Card as="section" aria-label={title} padding={4} radius={3} border>
      <Stack gap={4}>
        <Flex gap={3} wrap="wrap" align="flex-start" justify="space-between">
          <Stack gap={3} flex={1} style={{minWidth: '16rem'}}>
            <Heading as="h2" size={1}>
              {title}
            </Heading>
            <Flex gap={2} wrap="wrap">
              <Badge>{`${list.items.length} listed`}</Badge>
              <Badge>{`${list.excluded.length} left out`}</Badge>
              <Badge tone={fitting.length > 0 ? 'primary' : 'default'}>
                {hasFilter(list) ? `${fitting.length} would fit` : 'Names no substance or condition'}
              </Badge>
              <Badge tone={overdue ? 'caution' : 'positive'}>
                {list.nextReviewDue === undefined
                  ? 'No review date'
                  : `${overdue ? 'Review overdue since' : 'Review due'} ${formatPartialDate(list.nextReviewDue)}`}
              </Badge>
            </Flex>
          </Stack>
          <Flex gap={2} wrap="wrap">
            <Button
              text="Gone through today"
              mode="ghost"
              fontSize={1}
              padding={2}
              disabled={whyNot !== undefined}
              title={
                whyNot ?? 'Sets the day of the review to today, and the next one as far away as this one was'
              }
              aria-label={`Gone through today: ${title}`}
              onClick={() => onChange({kind: 'reviewed', today}, `${title}: gone through today`)}
            />
            <Button
              text="Edit the list"
              mode="bleed"
              fontSize={1}
              padding={2}
              aria-label={`Edit the list: ${title}`}
              onClick={onOpen}
            />
          </Flex>
        </Flex>
        <Grid gridTemplateColumns={[1, 1, 2]} gap={3}>
          <Text size={1}>
            <strong>For whom:</strong> {list.purpose ?? 'not said'}
          </Text>
          <Text size={1}>
            <strong>Owner:</strong> {list.owner ?? 'nobody'}
          </Text>
          <Text size={1}>
            <strong>What is listed:</strong> {list.inclusionRule ?? 'not said'}
          </Text>
          <Text size={1}>
            <strong>About:</strong>{' '}
            {[...list.substances, ...list.conditions].map(({title: name}) => name ?? '?').join(', ') ||
              'not said'}
          </Text>
        </Grid>
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            aria-expanded={opened}
            text={opened ? 'Close' : 'Keep this list'}
            aria-label={`${opened ? 'Close' : 'Keep this list'}: ${title}`}
            onClick={() => setOpened(!opened)}
          />
        </Flex>
        {opened && <ListContents {...props} fitting={fitting} />}
      </Stack>
    </Card>
  )
}
