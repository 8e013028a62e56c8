import {z} from 'zod'

import {listOf, maybe} from '../data/parts.ts'

const trialOf =
  '"trial": trial._ref, "title": trial->briefTitle, "nctId": trial->nctId, "status": trial->overallStatus'

export const LISTS_QUERY = `*[_type == "trialList" && !(_id in path("drafts.**"))] | order(nextReviewDue asc) {
  _id,
  title,
  purpose,
  inclusionRule,
  reviewedOn,
  nextReviewDue,
  "owner": owner->name,
  "substances": substances[]->{"_id": _id, title},
  "conditions": conditions[]->{"_id": _id, title},
  "items": items[]{_key, note, pinned, ${trialOf}},
  "excluded": excluded[]{_key, reason, ${trialOf}},
}`

/** Enough of each public trial to hold it against the rule of a list. */
export const LISTABLE_QUERY = `*[_type == "clinicalTrial" && !(_id in path("drafts.**"))] | order(nctId desc) {
  _id,
  nctId,
  "title": briefTitle,
  "status": overallStatus,
  "substances": substances[]._ref,
  "conditions": studiedConditions[]._ref,
}`

const named = z.object({_id: z.string(), title: maybe(z.string())})
const trialRow = {
  _key: z.string(),
  trial: z.string(),
  title: maybe(z.string()),
  nctId: maybe(z.string()),
  status: maybe(z.string()),
}

export const listRow = z.object({
  _id: z.string(),
  title: maybe(z.string()),
  purpose: maybe(z.string()),
  inclusionRule: maybe(z.string()),
  reviewedOn: maybe(z.string()),
  nextReviewDue: maybe(z.string()),
  owner: maybe(z.string()),
  substances: listOf(named),
  conditions: listOf(named),
  items: listOf(z.object({...trialRow, note: maybe(z.string()), pinned: maybe(z.boolean())})),
  excluded: listOf(z.object({...trialRow, reason: maybe(z.string())})),
})

export const listableTrial = z.object({
  _id: z.string(),
  nctId: maybe(z.string()),
  title: maybe(z.string()),
  status: maybe(z.string()),
  substances: listOf(z.string()),
  conditions: listOf(z.string()),
})

export type TrialListRow = z.output<typeof listRow>
export type ListableTrial = z.output<typeof listableTrial>

/** Days are ISO text, which compares as text. A list without a day is due as well. */
export const isOverdue = ({nextReviewDue}: Pick<TrialListRow, 'nextReviewDue'>, today: string): boolean =>
  nextReviewDue === undefined || nextReviewDue < today

/** Whether the list names what it is about, so that trials can be held against it. */
export const hasFilter = ({substances, conditions}: TrialListRow): boolean =>
  substances.length + conditions.length > 0

/** Trials about what the list is about that it neither holds nor leaves out. The rule in words is for a person. */
export function fittingTrials(list: TrialListRow, trials: readonly ListableTrial[]): ListableTrial[] {
  if (!hasFilter(list)) return []
  const taken = new Set([...list.items, ...list.excluded].map(({trial}) => trial))
  const shares = (wanted: readonly {_id: string}[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some(({_id}) => has.includes(_id))
  return trials.filter(
    ({_id, substances, conditions}) =>
      !taken.has(_id) && shares(list.substances, substances) && shares(list.conditions, conditions),
  )
}
