import {overdueByRisk, riskOf} from '@healing-library/content/rules/review-dates'

import {type Beside, days, type MakePart, type WorkRow} from '../part.ts'
import {CHECKED_DAYS, type Work} from '../work-query.ts'

export const overdue: MakePart = ({work, beside, today}) => ({
  name: 'overdue',
  title: 'Overdue, the greatest risk first',
  rows: overdueRows(work.due, beside, today),
  empty: 'Every review and every check is in time.',
})

function overdueRows(due: Work['due'], {titleOfType}: Beside, today: string): WorkRow[] {
  const byId = new Map(due.map((one) => [one._id, one]))
  const documents = due.map(({_id, _type, nextReviewDue, checkedOn}) => ({
    id: _id,
    type: _type,
    due: nextReviewDue ?? (checkedOn && dayAfter(checkedOn, CHECKED_DAYS[_type] ?? 0)),
  }))
  return overdueByRisk(documents, today).map(({id, type, daysOverdue}) => {
    const isCheck = byId.get(id)?.nextReviewDue === undefined
    return {
      key: id,
      title: byId.get(id)?.title ?? id,
      detail: `${titleOfType(type)} · ${isCheck ? 'check' : 'review'} overdue for ${days(daysOverdue)}`,
      mark: riskOf(type) >= HIGH_RISK ? 'High risk' : undefined,
      tone: riskOf(type) >= HIGH_RISK ? 'critical' : undefined,
      place: {kind: 'document', id, type, path: isCheck ? 'checkedOn' : 'nextReviewDue'},
    }
  })
}

/** What harms somebody at once when it is wrong: warnings, helplines, the pages on a substance. */
const HIGH_RISK = 4

const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
