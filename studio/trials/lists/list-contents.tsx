import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'
import {Button, Flex, Stack, Text} from '@sanity/ui'

import {type Column, DataTable} from '../../ui/data-table.tsx'
import {Part} from '../../ui/part.tsx'
import {TrialName} from '../ui/trial-name.tsx'
import type {ListCardProps} from './list-card.tsx'
import {hasFilter, type ListableTrial, type TrialListRow} from './lists.ts'

/** So many trials that would fit are offered at a time. */
const OFFERED = 25

const DECIDE: Column = {title: 'Decide', hidden: true, align: 'end'}

type Props = Pick<ListCardProps, 'list' | 'whyNot' | 'onChange' | 'onExclude'>

/** What would fit, what stands on the list, and what was left out. */
export function ListContents({fitting, ...props}: Props & {fitting: readonly ListableTrial[]}) {
  return (
    <Stack gap={5}>
      <Fitting {...props} fitting={fitting} />
      <Listed {...props} />
      <LeftOut {...props} />
    </Stack>
  )
}

const SMALL = {fontSize: 1, padding: 2} as const

function Fitting({list, fitting, whyNot, onChange, onExclude}: Props & {fitting: readonly ListableTrial[]}) {
  const title = list.title ?? 'the list'
  const off = {disabled: whyNot !== undefined, title: whyNot}
  return (
    <Part
      level="h3"
      title={`Would fit (${fitting.length})`}
      empty={emptyFitting(list)}
      count={fitting.length}
    >
      <DataTable
        caption={`Trials that would fit ${title}`}
        columns={[{title: 'Trial'}, {title: 'Status'}, DECIDE]}
        rows={fitting.slice(0, OFFERED).map(({_id, nctId = 'this trial', status, title: name}) => ({
          key: _id,
          cells: [
            <TrialName key="name" nctId={nctId} title={name} />,
            statusWords(status),
            <Flex key="decide" gap={2} justify="flex-end">
              <Button
                {...SMALL}
                {...off}
                text="Put on"
                tone="positive"
                mode="ghost"
                aria-label={`Put on ${title}: ${nctId}`}
                onClick={() => onChange({kind: 'add', trial: _id}, `${nctId} stands on ${title}`)}
              />
              <Button
                {...SMALL}
                {...off}
                text="Leave out…"
                mode="ghost"
                aria-label={`Leave out…: ${nctId}, of ${title}`}
                onClick={() => onExclude(_id, nctId)}
              />
            </Flex>,
          ],
        }))}
      />
      {fitting.length > OFFERED && (
        <Text size={1} muted>{`The newest ${OFFERED}; the others follow as these are decided.`}</Text>
      )}
    </Part>
  )
}

function Listed({list, whyNot, onChange, onExclude}: Props) {
  const title = list.title ?? 'the list'
  const last = list.items.length === 1
  return (
    <Part
      level="h3"
      title={`Listed (${list.items.length})`}
      empty="Nothing stands on it."
      count={list.items.length}
    >
      <DataTable
        caption={`Trials on ${title}`}
        columns={[{title: 'Trial'}, {title: 'Status'}, {title: 'Our note'}, DECIDE]}
        rows={list.items.map(({_key, trial, pinned = false, nctId = 'this trial', ...item}) => ({
          key: _key,
          cells: [
            <TrialName key="name" nctId={nctId} title={item.title} />,
            statusWords(item.status),
            item.note ?? '–',
            <Flex key="decide" gap={2} justify="flex-end">
              <Button
                {...SMALL}
                text={pinned ? 'Unpin' : 'Pin'}
                mode="ghost"
                disabled={whyNot !== undefined}
                title={whyNot}
                aria-label={`${pinned ? 'Unpin' : 'Pin'} ${nctId}`}
                onClick={() =>
                  onChange(
                    {kind: pinned ? 'unpin' : 'pin', trial},
                    pinned ? `${nctId} stands with the others` : `${nctId} stands first`,
                  )
                }
              />
              <Button
                {...SMALL}
                text="Leave out…"
                mode="bleed"
                disabled={whyNot !== undefined || last}
                title={whyNot ?? (last ? 'A list needs a trial: put another one on first' : undefined)}
                aria-label={`Leave out…: ${nctId}, of ${title}`}
                onClick={() => onExclude(trial, nctId)}
              />
            </Flex>,
          ],
        }))}
      />
    </Part>
  )
}

function LeftOut({list, whyNot, onChange}: Props) {
  return (
    <Part
      level="h3"
      title={`Left out (${list.excluded.length})`}
      empty="Nothing was left out."
      count={list.excluded.length}
    >
      <DataTable
        caption={`Trials left out of ${list.title ?? 'the list'}`}
        columns={[{title: 'Trial'}, {title: 'Reason'}, DECIDE]}
        rows={list.excluded.map(({_key, trial, nctId = 'this trial', reason, title}) => ({
          key: _key,
          cells: [
            <TrialName key="name" nctId={nctId} title={title} />,
            reason ?? '–',
            <Button
              key="decide"
              {...SMALL}
              text="Think again"
              mode="bleed"
              disabled={whyNot !== undefined}
              title={whyNot}
              aria-label={`Think again about ${nctId}`}
              onClick={() => onChange({kind: 'reconsider', trial}, `${nctId} is open again`)}
            />,
          ],
        }))}
      />
    </Part>
  )
}

const statusWords = (status: string | undefined): string =>
  status === undefined ? 'not seen' : wordsFor(TRIAL_STATUSES, status)

const emptyFitting = (list: TrialListRow): string =>
  hasFilter(list)
    ? 'Every trial about this stands on the list or was left out.'
    : 'The list names no substance and no condition: give it one, so that trials can be held against it.'
