import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'

import {takeFocus} from '../ui/take-focus.ts'
import {misfit, planWords} from './plan-words.ts'
import type {Plan, PlanKind} from './plan.ts'
import {fieldValue} from './proposed-end.ts'

export type ScheduleRequest =
  | {kind: 'schedule' | 'changeTime' | 'approveAgain'; at: string}
  | {kind: 'cancel'}

type Props = {
  kind: PlanKind
  /** What is scheduled already. */
  plan: Plan | undefined
  /** The time that the document itself knows. */
  proposed: Date | undefined
  zone: string
  now: () => Date
  /** Why what stands there now cannot be approved. */
  whyNot: string | undefined
  isBusy: boolean
  onRequest: (request: ScheduleRequest) => void
}

/** Day and time of what is to come, in the time zone of who chooses it; what stands already, and the ways to change it. */
export function ScheduleDialog({kind, plan, proposed, zone, now, whyNot, isBusy, onRequest}: Props) {
  const id = useId()
  const start = plan ? new Date(plan.at) : proposed
  const [value, setValue] = useState(start === undefined ? '' : fieldValue(start))
  const at = new Date(value)
  const isTime = !Number.isNaN(at.getTime())
  const isFuture = isTime && at.getTime() > now().getTime()
  const problem = isTime && !isFuture ? 'This time is past: choose one that is still to come.' : undefined
  const odd = plan && misfit(plan)
  const request = (what: 'schedule' | 'changeTime' | 'approveAgain') =>
    onRequest({kind: what, at: at.toISOString()})
  const main = plan === undefined ? 'schedule' : 'changeTime'

  return (
    <Stack
      as="form"
      gap={4}
      padding={4}
      onSubmit={(event) => {
        event.preventDefault()
        if (isFuture && !isBusy && (plan !== undefined || whyNot === undefined)) request(main)
      }}
    >
      {plan && <Standing plan={plan} zone={zone} />}
      {odd !== undefined && <Note tone="caution">{odd}</Note>}
      {plan === undefined && <About kind={kind} />}
      {whyNot !== undefined && <Note tone="caution">{whyNot}</Note>}
      <Stack gap={2}>
        <Text as="label" htmlFor={id} size={1} weight="medium">
          {`Day and time (${zone})`}
        </Text>
        <TextInput
          id={id}
          ref={takeFocus}
          type="datetime-local"
          step={1}
          required
          value={value}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={({currentTarget}) => setValue(currentTarget.value)}
        />
        {problem !== undefined && (
          <Text id={`${id}-problem`} size={1} role="alert">
            {problem}
          </Text>
        )}
      </Stack>
      <Flex gap={2} justify="flex-end" wrap="wrap">
        {plan && (
          <Button
            type="button"
            mode="ghost"
            tone="critical"
            fontSize={1}
            text="Cancel the schedule"
            disabled={isBusy}
            onClick={() => onRequest({kind: 'cancel'})}
          />
        )}
        {plan?.kind === 'publish' && (
          <Button
            type="button"
            mode="ghost"
            fontSize={1}
            text="Approve the text as it is now"
            disabled={isBusy || !isFuture || whyNot !== undefined}
            onClick={() => request('approveAgain')}
          />
        )}
        <Button
          type="submit"
          mode="ghost"
          tone="primary"
          fontSize={1}
          text={plan === undefined ? 'Schedule' : 'Change the time'}
          disabled={isBusy || !isFuture || (plan === undefined && whyNot !== undefined)}
        />
      </Flex>
    </Stack>
  )
}

function About({kind}: {kind: PlanKind}) {
  return (
    <Text size={1} muted>
      {kind === 'publish'
        ? 'The text goes out as it is now. What is changed in the draft after this goes out only when somebody approves it.'
        : 'The page is taken off and stays as a draft.'}
    </Text>
  )
}

function Standing({plan, zone}: {plan: Plan; zone: string}) {
  return (
    <Stack gap={2}>
      <Text size={1} weight="medium">
        {planWords(plan, zone)}
      </Text>
      <Text size={1} muted>
        {plan.by}
      </Text>
      {plan.state === 'failed' && <Note tone="critical">{`It was not done: ${plan.error ?? ''}`}</Note>}
      {plan.state === 'paused' && <Note tone="caution">It was taken back, and waits for a new time.</Note>}
    </Stack>
  )
}

function Note({tone, children}: {tone: 'caution' | 'critical'; children: string}) {
  return (
    <Card padding={3} radius={2} border tone={tone}>
      <Text size={1}>{children}</Text>
    </Card>
  )
}
