import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {REGISTRY_PRESENCES, TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'
import {Button, Flex, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

import {type Column, DataTable} from '../../ui/data-table.tsx'
import {dayOf} from '../../ui/day-of.ts'
import {Part} from '../../ui/part.tsx'
import {TrialName} from '../ui/trial-name.tsx'
import {type Coverage, FETCHED_WITHIN_DAYS, VERIFIED_WITHIN_DAYS} from './coverage.ts'

type Props = {
  coverage: Coverage
  titleOf: (field: string) => string
  whyNot: string | undefined
  onOpen: (trialId: string) => void
  onReconsider: (recordId: string, nctId: string) => void
  onUnmute: (recordId: string, nctId: string, field: string) => void
}

const DO: Column = {title: 'Do', hidden: true, align: 'end'}

/** Trials that need a look although no change of theirs waits, each kind with what it means. */
export function CoverageReport({coverage, titleOf, whyNot, onOpen, onReconsider, onUnmute}: Props) {
  const open = (id: string, nctId: string | undefined): ReactNode => (
    <Small key="do" text="Open" label={`Open the trial ${nctId ?? ''}`} onClick={() => onOpen(id)} />
  )
  const {unlinked, absent, unverified, unfetched, neverRead, rejected, muted} = coverage
  return (
    <Stack gap={6}>
      <Part
        title={`No longer found (${absent.length})`}
        about="They stay on the site until somebody takes them off: a registry loses nothing on purpose."
        empty="Every trial that we follow is still found."
        count={absent.length}
      >
        <DataTable
          caption="Trials that are no longer found"
          columns={[{title: 'Trial'}, {title: 'In the registry'}, DO]}
          rows={absent.map(({_id, nctId, title, presence, trial}) => ({
            key: _id,
            cells: [
              <TrialName key="name" title={title} nctId={nctId} />,
              REGISTRY_PRESENCES[presence],
              open(trial, nctId),
            ],
          }))}
        />
      </Part>
      <Part
        title={`Without a guide (${unlinked.length})`}
        about="No page leads to them but the directory: say which substances they study."
        empty="Every trial stands under a guide."
        count={unlinked.length}
      >
        <DataTable
          caption="Trials without a guide"
          columns={[{title: 'Trial'}, {title: 'Status'}, DO]}
          rows={unlinked.map(({_id, nctId, title, status}) => ({
            key: _id,
            cells: [
              <TrialName key="name" title={title} nctId={nctId} />,
              statusWords(status),
              open(_id, nctId),
            ],
          }))}
        />
      </Part>
      <Part
        title={`Open, but not verified for ${VERIFIED_WITHIN_DAYS} days (${unverified.length})`}
        about="The sponsor has not confirmed the status for so long. Visitors see the day beside it."
        empty="Every open trial was verified within the year."
        count={unverified.length}
      >
        <DataTable
          caption="Open trials that were not verified for long"
          columns={[{title: 'Trial'}, {title: 'Status'}, {title: 'Last verified'}, DO]}
          rows={unverified.map(({_id, nctId, title, status, statusVerified}) => ({
            key: _id,
            cells: [
              <TrialName key="name" title={title} nctId={nctId} />,
              statusWords(status),
              statusVerified === undefined ? 'not known' : formatPartialDate(statusVerified),
              open(_id, nctId),
            ],
          }))}
        />
      </Part>
      <Part
        title={`Not fetched for ${FETCHED_WITHIN_DAYS} days (${unfetched.length})`}
        about="Run “npm run trials -- sync --full”."
        empty="Every record was fetched lately."
        count={unfetched.length}
      >
        <DataTable
          caption="Records that were not fetched for long"
          columns={[{title: 'Trial'}, {title: 'Last fetched'}, DO]}
          rows={unfetched.map(({_id, nctId, title, fetchedAt, trial}) => ({
            key: _id,
            cells: [
              <TrialName key="name" title={title} nctId={nctId} />,
              dayOf(fetchedAt),
              open(trial, nctId),
            ],
          }))}
        />
      </Part>
      <Part
        title={`Never read from the registry (${neverRead.length}${neverRead.length === 100 ? ' or more' : ''})`}
        about="No sync has met them: no search that we follow finds them, or none has run since they were added."
        empty="The registry was asked about every trial."
        count={neverRead.length}
      >
        <DataTable
          caption="Trials that were never read from the registry"
          columns={[{title: 'Trial'}, {title: 'Status'}, DO]}
          rows={neverRead.map(({_id, nctId, title, status}) => ({
            key: _id,
            cells: [
              <TrialName key="name" title={title} nctId={nctId} />,
              statusWords(status),
              open(_id, nctId),
            ],
          }))}
        />
      </Part>
      <Part
        title={`Turned down (${rejected.length})`}
        about="They are not proposed again."
        empty="Nothing was turned down."
        count={rejected.length}
      >
        <DataTable
          caption="Trials that were turned down"
          columns={[{title: 'Trial'}, {title: 'Reason'}, DO]}
          rows={rejected.map(({_id, nctId, title, reason}) => ({
            key: _id,
            cells: [
              <TrialName key="name" title={title} nctId={nctId} />,
              reason ?? '–',
              <Small
                key="do"
                text="Think again"
                label={`Think again about ${nctId}`}
                whyNot={whyNot}
                onClick={() => onReconsider(_id, nctId)}
              />,
            ],
          }))}
        />
      </Part>
      <Part
        title={`Muted fields (${muted.flatMap(({mutedFields}) => mutedFields).length})`}
        about="Changes of these fields are not proposed."
        empty="No field is muted."
        count={muted.length}
      >
        <DataTable
          caption="Muted fields"
          columns={[{title: 'Trial'}, {title: 'Field'}, DO]}
          rows={muted.flatMap(({_id, nctId, title, mutedFields}) =>
            mutedFields.map((field) => ({
              key: `${_id}-${field}`,
              cells: [
                <TrialName key="name" title={title} nctId={nctId} />,
                titleOf(field),
                <Small
                  key="do"
                  text="Unmute"
                  label={`Unmute ${titleOf(field)} of ${nctId}`}
                  whyNot={whyNot}
                  onClick={() => onUnmute(_id, nctId, field)}
                />,
              ],
            })),
          )}
        />
      </Part>
    </Stack>
  )
}

function Small({
  text,
  label,
  whyNot,
  onClick,
}: {
  text: string
  label: string
  whyNot?: string | undefined
  onClick: () => void
}) {
  return (
    <Flex justify="flex-end">
      <Button
        text={text}
        mode="bleed"
        fontSize={1}
        padding={2}
        aria-label={label}
        disabled={whyNot !== undefined}
        title={whyNot}
        onClick={onClick}
      />
    </Flex>
  )
}

const statusWords = (status: string | undefined): string =>
  status === undefined ? 'not seen' : wordsFor(TRIAL_STATUSES, status)
