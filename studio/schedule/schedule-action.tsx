import {CalendarIcon} from '@sanity/icons/Calendar'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionProps,
  useClient,
  useCurrentUser,
  useDocumentPairPermissions,
  useValidationStatus,
} from 'sanity'

import {API_VERSION} from '../content-lake.ts'
import {failureOf, failureWords} from '../data/failures.ts'
import {localZone} from '../ui/local-time.ts'
import {approveAgain, cancel, changeTime, newReleaseId, schedule} from './carry-out.ts'
import {type Plan, type PlanKind, planOf, PLANS_WATCHED} from './plan.ts'
import {proposedEnd} from './proposed-end.ts'
import {ScheduleDialog, type ScheduleRequest} from './schedule-dialog.tsx'
import {usePlans} from './use-plans.ts'

const LABELS = {
  publish: {none: 'Schedule publishing…', some: 'Scheduled publishing…', title: 'Publish at a set time'},
  takeOff: {none: 'Schedule taking off…', some: 'Scheduled taking off…', title: 'Take off at a set time'},
} as const

/** “Schedule publishing…”: what stands in the draft goes out at a set time. */
export const SchedulePublishing: DocumentActionComponent = (props) => useScheduleAction('publish', props)

/** “Schedule taking off…”: the page goes at a set time, and stays as a draft. */
export const ScheduleTakingOff: DocumentActionComponent = (props) => useScheduleAction('takeOff', props)

function useScheduleAction(kind: PlanKind, {id, type, draft, published}: DocumentActionProps) {
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const user = useCurrentUser()
  const {plans} = usePlans(PLANS_WATCHED)
  const whyNot = useWhyNot(kind, {id, type, draft, published})
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const plan = planOf(plans, id, {draft, published}, kind)
  const labels = LABELS[kind]

  const carryOut = async (request: ScheduleRequest) => {
    setIsBusy(true)
    try {
      const title = titleOf(draft ?? published) ?? id
      const approval = {documentId: id, kind, draftRevision: draft?._rev, title, by: user?.name ?? 'somebody'}
      await send(request, plan, approval)
      setIsOpen(false)
      toast.push({status: 'success', title: request.kind === 'cancel' ? 'Cancelled' : 'Scheduled'})
    } catch (error) {
      toast.push({status: 'error', closable: true, duration: 60_000, ...wordsOf(error)})
    }
    setIsBusy(false)
  }

  const send = async (
    request: ScheduleRequest,
    before: Plan | undefined,
    approval: Omit<Parameters<typeof schedule>[2], 'at'>,
  ) => {
    if (request.kind === 'cancel') {
      if (before) await cancel(client, before)
    } else if (before && request.kind === 'changeTime') await changeTime(client, before, request.at)
    else if (before) await approveAgain(client, before, newReleaseId(), {...approval, at: request.at})
    else await schedule(client, newReleaseId(), {...approval, at: request.at})
  }

  return {
    label: plan ? labels.some : labels.none,
    title: plan === undefined ? (whyNot ?? labels.title) : labels.title,
    icon: CalendarIcon,
    ...(plan?.state === 'failed' && {tone: 'critical' as const}),
    disabled: plans === undefined || (plan === undefined && whyNot !== undefined),
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'dialog' as const,
      header: labels.title,
      onClose: () => setIsOpen(false),
      content: (
        <ScheduleDialog
          kind={kind}
          plan={plan}
          proposed={kind === 'takeOff' ? proposedEnd(type, published ?? draft) : undefined}
          zone={localZone()}
          now={() => new Date()}
          whyNot={whyNot}
          isBusy={isBusy}
          onRequest={(request) => void carryOut(request)}
        />
      ),
    },
  }
}

/** Publishing's own checks hold here too: nobody schedules what they could not publish now. */
function useWhyNot(
  kind: PlanKind,
  {id, type, draft, published}: Pick<DocumentActionProps, 'id' | 'type' | 'draft' | 'published'>,
): string | undefined {
  const permission = kind === 'publish' ? 'publish' : 'unpublish'
  const [permissions, isChecking] = useDocumentPairPermissions({id, type, permission})
  const {validation, isValidating} = useValidationStatus(draft?._id ?? id, type, true)
  if (kind === 'takeOff') {
    if (!published) return 'There is nothing to take off: it is not published.'
  } else if (!draft) return 'There is nothing to publish: the draft says nothing new.'
  if (isChecking) return 'Looking up what you may do…'
  if (permissions?.granted !== true) return 'Your account may not publish this, and so may not schedule it.'
  if (kind === 'takeOff') return undefined
  if (isValidating) return 'Still being checked…'
  return validation.some(({level}) => level === 'error')
    ? 'There are errors to mend before this can go out.'
    : undefined
}

/** What a plan without scheduled drafts answers comes through in its own words. */
function wordsOf(error: unknown): {title: string; description: string} {
  const failure = failureOf(error)
  return failure.kind === 'forbidden'
    ? {
        title: 'Nothing was scheduled',
        description:
          'It takes the right to publish this document; on hosted Sanity, a plan with scheduled drafts, too.',
      }
    : failureWords(failure)
}

function titleOf(document: Readonly<Record<string, unknown>> | null): string | undefined {
  const title = document?.['title'] ?? document?.['name']
  return typeof title === 'string' && title !== '' ? title : undefined
}
