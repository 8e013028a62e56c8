import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {DataTable} from '../ui/data-table.tsx'
import {formatInstant} from '../ui/local-time.ts'
import {Part} from '../ui/part.tsx'
import {misfit} from './plan-words.ts'
import type {Plan} from './plan.ts'

type Props = {
  plans: readonly Plan[]
  zone: string
  documentLink: (plan: Plan) => ReactNode
}

/** All that is to come, and what could not be done. */
export function PlansTable({plans, zone, documentLink}: Props) {
  const waiting = plans.filter(({state}) => state === 'waiting')
  const others = plans.filter(({state}) => state !== 'waiting')
  const table = (caption: string, some: readonly Plan[]) => (
    <DataTable
      caption={caption}
      columns={[{title: 'Document'}, {title: 'What'}, {title: `When (${zone})`}, {title: 'Notes'}]}
      rows={some.map((plan) => ({
        key: plan.releaseId,
        cells: [
          <Text key="document" size={1}>
            {documentLink(plan)}
          </Text>,
          plan.kind === 'publish' ? 'Publish' : 'Take off',
          formatInstant(plan.at, zone, true),
          <Notes key="notes" plan={plan} />,
        ],
      }))}
    />
  )
  return (
    <Stack gap={5}>
      <Part title="To come" count={waiting.length} empty="Nothing is scheduled.">
        {table('All that is to come', waiting)}
      </Part>
      <Part title="Not done" count={others.length} empty="Everything was done at its time.">
        {table('What was not done', others)}
      </Part>
    </Stack>
  )
}

function Notes({plan}: {plan: Plan}) {
  const {by, state, error} = plan
  const notes = [
    by,
    state === 'failed' ? `It was not done: ${error ?? ''}` : undefined,
    state === 'paused' ? 'Taken back, and waits for a new time.' : undefined,
    misfit(plan),
  ]
  return (
    <Stack gap={2}>
      {notes.map(
        (note) =>
          note !== undefined && (
            <Text key={note} size={1} muted={note === by}>
              {note}
            </Text>
          ),
      )}
    </Stack>
  )
}
