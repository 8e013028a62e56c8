import {misfit, planWords} from '../../../schedule/plan-words.ts'
import type {Plan} from '../../../schedule/plan.ts'
import type {Beside, MakePart, WorkRow} from '../part.ts'

export const scheduled: MakePart = ({beside}) => ({
  name: 'scheduled',
  title: 'Scheduled',
  rows: beside.plans
    ?.toSorted((left, right) => urgency(right) - urgency(left))
    .map((plan) => row(plan, beside)),
  empty: 'Nothing is to go out or come down, and everything was done at its time.',
})

/** What was not done first, then what does not fit any more, then the next one: plans come by their time. */
function urgency(plan: Plan): number {
  if (plan.state === 'failed') return 3
  if (plan.state === 'paused') return 2
  return misfit(plan) === undefined ? 0 : 1
}

function row(plan: Plan, {zone, titleOfType}: Beside): WorkRow {
  const {documentId, type, releaseId, title, by} = plan
  const {mark, tone, why} = standing(plan)
  return {
    key: releaseId,
    title,
    detail: [`${titleOfType(type)} · ${planWords(plan, zone)} · ${by}.`, ...why].join(' '),
    mark,
    tone,
    place: {kind: 'document', id: documentId, type},
  }
}

function standing(plan: Plan): Pick<WorkRow, 'mark' | 'tone'> & {why: string[]} {
  if (plan.state === 'failed') {
    return {mark: 'Not done', tone: 'critical', why: [`It was not done: ${plan.error ?? 'nobody said why'}`]}
  }
  if (plan.state === 'paused') {
    return {mark: 'Paused', tone: 'caution', why: ['It was taken back, and waits for a new time.']}
  }
  const odd = misfit(plan)
  if (odd !== undefined) return {mark: 'Changed since', tone: 'caution', why: [odd]}
  return {mark: plan.kind === 'publish' ? 'Goes out' : 'Comes down', why: []}
}
