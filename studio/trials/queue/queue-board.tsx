import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'
import {ReasonDialog} from '../../ui/reason-dialog.tsx'
import {useKeys} from '../../ui/use-keys.ts'
import type {ChangeKind, QueueRecord} from '../data/queue-records.ts'
import {type FollowedQuery, guidesOf} from '../data/settings.ts'
import {AddDialog, type GuideChoice} from './add-dialog.tsx'
import {CandidateCard} from './candidate-card.tsx'
import {FilterBar} from './filter-bar.tsx'
import {KeyHelp} from './key-help.tsx'
import {
  countKinds,
  filterChoices,
  filterQueue,
  isCandidate,
  NO_FILTER,
  type QueueItem,
  queueItems,
  substancesOf,
} from './queue-filter.ts'
import {acceptAll, acceptOne, ignoreOne, muteOne, rejectOne, type Request} from './requests.ts'
import {TrialCard} from './trial-card.tsx'
import {useSelection} from './use-selection.ts'

const KIND_ORDER = Object.keys(TRIAL_CHANGE_KINDS).filter((kind): kind is ChangeKind =>
  Object.hasOwn(TRIAL_CHANGE_KINDS, kind),
)

/** So many trials are drawn at a time: a first sync may bring hundreds, each with several changes. */
const PAGE_RECORDS = 40

const COMMON_REASONS = [
  'Another substance with a similar name',
  'The substance is only used as an anaesthetic',
  'Not about care or its study in people',
]

type Asking = {what: 'keys'} | {what: 'all'} | {what: 'reject' | 'add'; item: QueueItem}

export type QueueBoardProps = {
  /** What waits for a decision, without what is decided already. */
  records: readonly QueueRecord[]
  followed: readonly FollowedQuery[]
  guides: readonly GuideChoice[]
  titleOf: (field: string) => string
  /** Why this account may not decide. */
  whyNot: string | undefined
  keysEnabled: boolean
  onToggleKeys: (enabled: boolean) => void
  onRequest: (request: Request) => void
  onUndo: () => void
  onOpen: (record: QueueRecord) => void
}

/** Everything that waits for a curator, and the ways to decide it: by pointer, by key, one or many. */
export function QueueBoard(props: QueueBoardProps) {
  const {records, followed, guides, titleOf, whyNot, keysEnabled, onToggleKeys, onRequest, onUndo, onOpen} =
    props
  const [filter, setFilter] = useState(NO_FILTER)
  const [asking, setAsking] = useState<Asking | undefined>()

  const shown = filterQueue(records, filter, followed)
  const fitting = shown.filter((record) => !isCandidate(record))
  const [limit, setLimit] = useState(PAGE_RECORDS)
  const [changed, candidates] = firstOf(limit, fitting, shown.filter(isCandidate))
  const items = queueItems([...changed, ...candidates])
  const selection = useSelection(items)

  const request = (wanted: Request) => {
    setAsking(undefined)
    if (whyNot !== undefined) return
    selection.leave(wanted.itemIds)
    onRequest(wanted)
  }
  const accept = (item: QueueItem) => {
    const isUnsure = item.change === undefined && item.record.relevance?.match !== 'exact'
    if (isUnsure) setAsking({what: 'add', item})
    else request(acceptOne(item, guidesOf(item.record.queries, followed), titleOf(item.change?.field ?? '')))
  }
  const ignore = (item: QueueItem) => {
    const {id, record, change} = item
    if (change === undefined) setAsking({what: 'reject', item})
    else request(ignoreOne(id, record, change, titleOf(change.field)))
  }
  const mute = ({id, record, change}: QueueItem) => {
    if (change !== undefined) request(muteOne(id, record, change, titleOf(change.field)))
  }
  const onSelected = (act: (item: QueueItem) => void) => () => {
    if (selection.item !== undefined && whyNot === undefined) act(selection.item)
  }
  useKeys(
    {
      j: () => {
        // At the end of what is drawn, the rest is drawn first.
        if (selection.item !== undefined && selection.item === items.at(-1)) setLimit(limit + PAGE_RECORDS)
        selection.move(1)
      },
      k: () => selection.move(-1),
      a: onSelected(accept),
      i: onSelected(ignore),
      m: onSelected(mute),
      u: onUndo,
      o: () => selection.item && onOpen(selection.item.record),
      '?': () => setAsking({what: 'keys'}),
    },
    keysEnabled,
  )

  const itemOf = (record: QueueRecord, field?: string) =>
    items.find((item) => item.record === record && item.change?.field === field)
  const act = (record: QueueRecord, field: string | undefined, does: (item: QueueItem) => void) => () => {
    const item = itemOf(record, field)
    if (item !== undefined) does(item)
  }
  const waiting = fitting.flatMap(({proposals}) => proposals).length

  return (
    <Stack gap={5}>
      <Flex gap={3} wrap="wrap" align="flex-end" justify="space-between">
        <FilterBar
          filter={filter}
          counts={countKinds(records, filter, followed, KIND_ORDER)}
          {...filterChoices(records, followed)}
          onChange={(wanted) => {
            setFilter(wanted)
            setLimit(PAGE_RECORDS)
          }}
        />
        <Flex gap={2}>
          {waiting > 1 && (
            <Button
              text={`Accept all ${waiting}…`}
              tone="positive"
              mode="ghost"
              fontSize={1}
              padding={3}
              disabled={whyNot !== undefined}
              title={whyNot}
              onClick={() => setAsking({what: 'all'})}
            />
          )}
          <Button
            text="Keys"
            mode="bleed"
            fontSize={1}
            padding={3}
            onClick={() => setAsking({what: 'keys'})}
          />
        </Flex>
      </Flex>

      {items.length === 0 && <NothingLeft filtered={records.length > 0} />}
      {changed.length > 0 && (
        <Heading as="h2" size={1}>
          Changes
        </Heading>
      )}
      {changed.map((record) => (
        <TrialCard
          key={record._id}
          record={record}
          substances={substancesOf(record, followed)}
          selected={selection.item?.id}
          whyNot={whyNot}
          titleOf={titleOf}
          onSelect={selection.select}
          onAccept={({field}) => act(record, field, accept)()}
          onIgnore={({field}) => act(record, field, ignore)()}
          onMute={({field}) => act(record, field, mute)()}
          onAcceptAll={() => request(acceptAll([record], ` of ${record.nctId}`))}
          onOpen={() => onOpen(record)}
        />
      ))}
      {candidates.length > 0 && (
        <Stack gap={3}>
          <Heading as="h2" size={1}>
            New trials
          </Heading>
          <Stack as="ul" gap={4} style={{margin: 0, padding: 0}}>
            {candidates.map((record) => (
              <CandidateCard
                key={record._id}
                record={record}
                substances={substancesOf(record, followed)}
                selected={selection.item?.id === record._id}
                whyNot={whyNot}
                onSelect={() => selection.select(record._id)}
                onAdd={act(record, undefined, accept)}
                onReject={act(record, undefined, ignore)}
                onOpen={() => onOpen(record)}
              />
            ))}
          </Stack>
        </Stack>
      )}

      {shown.length > limit && (
        <Flex justify="center">
          <Button
            text={`Show more: ${shown.length - limit} trials are left`}
            mode="ghost"
            fontSize={1}
            onClick={() => setLimit(limit + PAGE_RECORDS)}
          />
        </Flex>
      )}

      {asking?.what === 'keys' && (
        <KeyHelp enabled={keysEnabled} onToggle={onToggleKeys} onClose={() => setAsking(undefined)} />
      )}
      {asking?.what === 'all' && (
        <ConfirmDialog
          title={`Accept ${waiting} ${waiting === 1 ? 'change' : 'changes'}?`}
          action={`Accept ${waiting}`}
          tone="positive"
          onConfirm={() => request(acceptAll(fitting, ''))}
          onCancel={() => setAsking(undefined)}
        >
          {`${filter.kind === '' || filter.kind === 'new' ? 'Every kind that the filters let through' : `Kind: ${TRIAL_CHANGE_KINDS[filter.kind]}`}, in ${fitting.length} ${fitting.length === 1 ? 'trial' : 'trials'}. They reach the public pages at once; the history of each trial tells them.`}
        </ConfirmDialog>
      )}
      {asking?.what === 'reject' && (
        <ReasonDialog
          title={`${asking.item.record.nctId} is not for this library`}
          hint="It will not be proposed again. It can be brought back under Coverage."
          common={COMMON_REASONS}
          onReason={(reason) => request(rejectOne(asking.item.id, asking.item.record, reason))}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking?.what === 'add' && (
        <AddDialog
          nctId={asking.item.record.nctId}
          guides={guides}
          onAdd={(chosen) => request(acceptOne(asking.item, chosen, ''))}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </Stack>
  )
}

/** The first records of two lists that follow each other. */
function firstOf<Row>(limit: number, first: readonly Row[], second: readonly Row[]): [Row[], Row[]] {
  return [first.slice(0, limit), second.slice(0, Math.max(0, limit - first.length))]
}

function NothingLeft({filtered}: {filtered: boolean}) {
  return (
    <Card padding={5} radius={3} tone={filtered ? 'transparent' : 'positive'} border>
      <Text size={1} align="center">
        {filtered
          ? 'Nothing fits these filters. Clear one of them.'
          : 'Nothing waits for you: every trial says what the registry says.'}
      </Text>
    </Card>
  )
}
