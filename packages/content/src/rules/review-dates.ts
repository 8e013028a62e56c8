import {ageInDays} from './staleness.ts'

/** The three dates of a page and the one to come; none stands for another. ISO days. */
export type PageDates = {
  firstPublished?: string | undefined
  contentUpdated?: string | undefined
  reviewed?: string | undefined
  nextReviewDue?: string | undefined
}

/** What may move the dates of a page. */
export type PageChange =
  /** `clinical`: whether the content hash changed. */
  | {kind: 'edit'; clinical: boolean}
  /** A sign-off, of changed content or of content that was looked at and found right. */
  | {kind: 'signOff'; reviewIntervalMonths?: number}

/** How long a review holds when nobody said otherwise; never longer than the three years that the NHS allows. */
const REVIEW_INTERVAL_MONTHS = 24
const LONGEST_INTERVAL_MONTHS = 36

/**
 * The dates after a change on this day. An edit moves the date of the content, and only a clinical one; the review
 * and the next due stay where they were, because a part that was edited is not a page that was reviewed.
 */
export function datesAfter(dates: PageDates, change: PageChange, today: string): PageDates {
  if (change.kind === 'edit') {
    return change.clinical ? {firstPublished: today, ...dates, contentUpdated: today} : dates
  }
  const months = Math.min(change.reviewIntervalMonths ?? REVIEW_INTERVAL_MONTHS, LONGEST_INTERVAL_MONTHS)
  return {...dates, reviewed: today, nextReviewDue: monthsAfter(today, months)}
}

/** The same day some months later, or the last of that month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** What is out of order among the dates of a page, with the field to mend. */
export function dateProblem(dates: PageDates): {field: keyof PageDates; message: string} | undefined {
  const {firstPublished, contentUpdated, nextReviewDue} = dates
  if (firstPublished && contentUpdated && contentUpdated < firstPublished) {
    return {
      field: 'contentUpdated',
      message: 'The content cannot have been updated before it was first published.',
    }
  }
  if (contentUpdated && nextReviewDue && nextReviewDue <= contentUpdated) {
    return {
      field: 'nextReviewDue',
      message: 'The next review is due after the content was updated: set a later day.',
    }
  }
  return undefined
}

/** What hurts most when it is wrong: a warning that is out of date before a page of history. */
const RISKS: Readonly<Record<string, number>> = {
  interaction: 5,
  safetyNotice: 5,
  helpline: 5,
  substanceGuide: 4,
  modality: 4,
  legalStatus: 3,
  claim: 3,
  condition: 3,
  faq: 2,
  testimonial: 2,
  trialList: 2,
  guideline: 2,
}

/** `risk` runs from 1 to 5, as `riskOf` gives it. */
export type Overdue = {id: string; type: string; daysOverdue: number; risk: number}

/** What is overdue on this day, the greatest risk first: what it is about counts more than for how long. */
export function overdueByRisk(
  documents: readonly {id: string; type: string; due: string | undefined}[],
  today: string,
): Overdue[] {
  return documents
    .flatMap(({id, type, due}) => {
      const daysOverdue = due === undefined ? 0 : ageInDays(due, today)
      return daysOverdue > 0 ? [{id, type, daysOverdue, risk: riskOf(type)}] : []
    })
    .toSorted(
      (left, right) =>
        right.risk - left.risk || right.daysOverdue - left.daysOverdue || left.id.localeCompare(right.id),
    )
}

/** How much a document of a type hurts when it is out of date, from 5 (an interaction, a notice, a helpline) to 1. */
export const riskOf = (type: string): number => RISKS[type] ?? 1
