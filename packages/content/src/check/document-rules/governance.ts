import {contentHash} from '../../rules/content-hash.ts'
import {interactionProblems} from '../../rules/interactions.ts'
import {dateProblem, riskOf} from '../../rules/review-dates.ts'
import {authorProblem} from '../../rules/sign-off.ts'
import {
  ageInDays,
  checkedOnProblem,
  HELPLINE_MAX_AGE_DAYS,
  LEGAL_ROW_MAX_AGE_DAYS,
} from '../../rules/staleness.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {refOf, type StoredDocument, textOf} from '../stored-document.ts'
import {walkRows} from '../walk.ts'

/** How many days a fact that somebody checked may stand, by the type of the row or document that holds it. */
const MAX_AGE_DAYS: Readonly<Record<string, number>> = {
  helpline: HELPLINE_MAX_AGE_DAYS,
  legalStatus: LEGAL_ROW_MAX_AGE_DAYS,
  safetyNotice: LEGAL_ROW_MAX_AGE_DAYS,
  accessNote: LEGAL_ROW_MAX_AGE_DAYS,
  training: LEGAL_ROW_MAX_AGE_DAYS,
}

/**
 * Legal rows, helplines and notices carry the day of their check. Past the limit somebody should look; past twice
 * the limit nobody may rely on it, and it is refused.
 */
export const checkedOnRule: DocumentRule = ({document, today}) =>
  walkRows(document).flatMap(({path, row}) => {
    const maxAgeDays = MAX_AGE_DAYS[textOf(row, '_type') ?? '']
    if (maxAgeDays === undefined) return []
    const day = textOf(row, 'checkedOn')
    const problem = checkedOnProblem(day, {today, maxAgeDays})
    if (problem === undefined || day === undefined) {
      return problem === undefined
        ? []
        : [finding(document, 'checked-on', problem, {path: [...path, 'checkedOn']})]
    }
    const age = ageInDays(day, today)
    const level = age > maxAgeDays && age <= 2 * maxAgeDays ? 'warning' : 'error'
    return [finding(document, 'checked-on', problem, {path: [...path, 'checkedOn'], level})]
  })

/** Offers and notices that have ended leave the pages by themselves; editors are told to take them out. */
export const expiryRule: DocumentRule = ({document, today}) => {
  const end = textOf(document, 'expiresAt')
  return end !== undefined && end < today
    ? [
        finding(document, 'checked-on', `This ended on ${end}: unpublish it, or set a later day.`, {
          path: 'expiresAt',
          level: 'warning',
        }),
      ]
    : []
}

/** Three dates in order, and the next review not passed. */
export const reviewDatesRule: DocumentRule = ({document, today}) => {
  const dates = {
    firstPublished: textOf(document, 'firstPublished'),
    contentUpdated: textOf(document, 'contentUpdated'),
    nextReviewDue: textOf(document, 'nextReviewDue'),
  }
  const problem = dateProblem(dates)
  const {nextReviewDue} = dates
  const overdue = nextReviewDue === undefined ? 0 : ageInDays(nextReviewDue, today)
  const future = (['firstPublished', 'contentUpdated'] as const).filter(
    (field) => (dates[field] ?? today) > today,
  )
  return [
    ...(problem === undefined
      ? []
      : [finding(document, 'review-dates', problem.message, {path: problem.field})]),
    ...future.map((field) =>
      finding(document, 'review-dates', 'This day lies in the future.', {path: field}),
    ),
    ...(overdue > 0
      ? [
          finding(
            document,
            'review-overdue',
            `The review is ${overdue} days overdue (risk ${riskOf(document._type)} of 5): review it, or sign it off without change.`,
            {path: 'nextReviewDue', level: 'warning'},
          ),
        ]
      : []),
  ]
}

/**
 * A sign-off says who, for what, of which content; a sample signs nothing. Whether the signer edited is in no document:
 * a Content Lake with guards refuses it, and where there are none (hosted Sanity) the Sign action does; that the account
 * is the reviewer's, and that no author signs, can be told here as well.
 */
export const signOffRule: DocumentRule = ({document, library, today}) => {
  if (document._type !== 'signOff') return []
  const reviewer = library.get(refOf(document['reviewer']) ?? '')
  const subject = library.get(refOf(document['subject']) ?? '')
  const hash = subject === undefined ? undefined : contentHash(subject, library)
  const day = textOf(document, 'signedOn') ?? ''
  return [
    ...(reviewer?.['isSample'] === true && document['isSample'] === false
      ? [
          finding(document, 'sign-off', 'The reviewer is a sample: mark the sign-off as one, too.', {
            path: 'isSample',
          }),
        ]
      : []),
    ...(document['isSample'] === false && reviewer !== undefined && reviewer['isSample'] !== true
      ? signerProblems(document, reviewer, subject).map((message) =>
          finding(document, 'sign-off', message, {path: 'reviewer'}),
        )
      : []),
    ...(day > today
      ? [finding(document, 'sign-off', 'The day of the signature lies in the future.', {path: 'signedOn'})]
      : []),
    ...(hash !== undefined && hash !== document['contentHash']
      ? [
          finding(
            document,
            'sign-off',
            'What was signed has changed since: its badge is gone until somebody signs the new content.',
            {path: 'contentHash', level: 'note'},
          ),
        ]
      : []),
  ]
}

function signerProblems(
  signOff: StoredDocument,
  reviewer: StoredDocument,
  subject: StoredDocument | undefined,
): string[] {
  const isLinked = textOf(reviewer, 'accountId') === textOf(signOff, 'signedBy')
  const author = subject === undefined ? undefined : authorProblem(subject, reviewer._id)
  return [
    ...(isLinked ? [] : ['Another account signed than the one that the reviewer is linked to.']),
    ...(author === undefined ? [] : [author]),
  ]
}

/** A pair has two different sides, one of them a guide, and a basis that fits its severity and what it names. */
export const interactionRule: DocumentRule = ({document}) =>
  document._type === 'interaction' && 'a' in document
    ? interactionProblems(document).map(({field, message}) =>
        finding(document, 'interaction-pair', message, {path: field}),
      )
    : []

/** A severe effect cannot stand without what to do about it. */
export const severeEffectRule: DocumentRule = ({document}) =>
  walkRows(document).flatMap(({path, row}) =>
    row['_type'] === 'effect' && row['severity'] === 'severe' && textOf(row, 'careLevel') === undefined
      ? [
          finding(
            document,
            'severe-effect',
            'A severe effect needs a level of help: say how fast a person should call.',
            {path: [...path, 'careLevel']},
          ),
        ]
      : [],
  )
