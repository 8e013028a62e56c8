import type {Finding} from '@healing-library/content/check/finding'
import {RULES} from '@healing-library/content/check/rule-codes'
import {publishedId} from '@healing-library/content/check/stored-document'
import {standingOf} from '@healing-library/content/rules/consent-desk'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {overdueByRisk, riskOf} from '@healing-library/content/rules/review-dates'
import {ageInDays} from '@healing-library/content/rules/staleness'
import {REVIEW_STAGES} from '@healing-library/content/vocabulary/review'
import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'

import {dayOf} from '../../ui/day-of.ts'
import type {DraftAuthors} from './draft-authors.ts'
import {CHECKED_DAYS, type Work} from './work-query.ts'

/** Where a row leads: a document's form, at a field of it, or another tool. */
export type Place = {kind: 'document'; id: string; type: string; path?: string} | {kind: 'tool'; path: string}

export type WorkRow = {
  key: string
  title: string
  detail: string
  /** A word or two that sets it apart; the tone says nothing that the word does not. */
  mark?: string | undefined
  tone?: 'critical' | 'caution' | undefined
  place: Place
}

export type PartName =
  | 'sentBack'
  | 'myReviews'
  | 'openReviews'
  | 'myDrafts'
  | 'otherDrafts'
  | 'overdue'
  | 'findings'
  | 'consents'
  | 'trials'
  | 'links'

/** `undefined` rows are not known yet; `unknown` says what cannot be known, and why. */
export type WorkPart = {
  name: PartName
  title: string
  rows: readonly WorkRow[] | undefined
  empty: string
  note?: string | undefined
}

export type Viewer = {id: string; roles: readonly string[]}

/** What there is to show beside the answer itself; each undefined until it is known. */
export type Beside = {
  authors: ReadonlyMap<string, DraftAuthors> | undefined
  findings: readonly Finding[] | undefined
  nameOf: (userId: string) => string
  titleOfType: (type: string) => string
}

const ORDER: Readonly<Record<string, readonly PartName[]>> = {
  editor: [
    'sentBack',
    'myReviews',
    'myDrafts',
    'overdue',
    'findings',
    'consents',
    'openReviews',
    'links',
    'otherDrafts',
    'trials',
  ],
  reviewer: [
    'myReviews',
    'openReviews',
    'sentBack',
    'overdue',
    'findings',
    'myDrafts',
    'otherDrafts',
    'links',
  ],
  curator: ['trials', 'links', 'myDrafts', 'sentBack', 'overdue', 'findings', 'otherDrafts'],
  viewer: ['otherDrafts', 'overdue', 'findings', 'trials'],
}

/** The parts of whoever signed in, what is theirs first. An administrator may do what an editor does. */
export function partsFor(work: Work, {id, roles}: Viewer, beside: Beside, today: string): WorkPart[] {
  const role = ['editor', 'administrator'].some((each) => roles.includes(each))
    ? 'editor'
    : (['reviewer', 'curator'].find((each) => roles.includes(each)) ?? 'viewer')
  return (ORDER[role] ?? []).map((name) => PARTS[name]({work, me: id, role, beside, today}))
}

type Given = {work: Work; me: string; role: string; beside: Beside; today: string}

const PARTS: Readonly<Record<PartName, (given: Given) => WorkPart>> = {
  sentBack: ({work, me, beside}) => ({
    name: 'sentBack',
    title: 'Sent back to you',
    rows: work.reviews
      .filter(({state, requestedBy}) => state === 'changesAsked' && requestedBy.id === me)
      .map((review) => ({...reviewRow(review, beside), detail: notesOf(review)})),
    empty: 'No reviewer asks you for a change.',
  }),
  myReviews: ({work, me, beside}) => ({
    name: 'myReviews',
    title: 'Reviews you took on',
    rows: work.reviews
      .filter(({state, claimedBy}) => state === 'claimed' && claimedBy?.id === me)
      .map((review) => reviewRow(review, beside)),
    empty: 'You have taken on no review.',
  }),
  openReviews: ({work, me, role, beside}) => ({
    name: 'openReviews',
    title: 'Reviews nobody took on',
    rows: work.reviews
      // What somebody sent, somebody else reads.
      .filter(({claimedBy, requestedBy}) => claimedBy === undefined && requestedBy.id !== me)
      .toSorted((left, right) => forRole(role, right.stage) - forRole(role, left.stage))
      .map((review) => reviewRow(review, beside)),
    empty: 'Every review has somebody.',
  }),
  myDrafts: (given) => ({
    name: 'myDrafts',
    title: 'Drafts you started',
    rows: draftRows(given, (author, me) => author?.startedBy === me),
    empty: 'You have no unpublished change.',
  }),
  otherDrafts: (given) => ({
    name: 'otherDrafts',
    title: 'Drafts of others',
    rows: draftRows(given, (author, me) => author?.startedBy !== me),
    empty: 'Nobody else has an unpublished change.',
  }),
  overdue: ({work, beside, today}) => ({
    name: 'overdue',
    title: 'Overdue, the greatest risk first',
    rows: overdueRows(work.due, beside, today),
    empty: 'Every review and every check is in time.',
  }),
  findings: ({beside, work}) => ({
    name: 'findings',
    title: 'Contradictions between documents',
    rows: beside.findings?.map((finding) => findingRow(finding, work, beside)),
    empty: 'Published documents agree with one another, as far as rules can tell.',
  }),
  consents: ({work, today}) => ({
    name: 'consents',
    title: 'Consents that end',
    rows: work.consents.map(({_id, validUntil, story}) => {
      const standing = standingOf({status: 'valid', validUntil}, today)
      return {
        key: _id,
        title: story ?? 'A story that is gone',
        detail: `Valid until ${formatPartialDate(validUntil)}`,
        mark:
          standing.state === 'ended' ? 'Ended' : standing.state === 'endsSoon' ? inDays(standing.inDays) : '',
        tone: standing.state === 'ended' ? 'critical' : 'caution',
        place: {kind: 'tool', path: 'consents'},
      }
    }),
    empty: 'No consent ends within 60 days.',
  }),
  trials: ({work}) => ({
    name: 'trials',
    title: 'Trials: what the registry says',
    rows: trialRows(work),
    empty: 'Nothing waits: our trials say what the registry says.',
  }),
  links: ({work, today}) => ({
    name: 'links',
    title: 'Links that broke',
    rows: work.linkChecks
      .filter(({gone}) => gone.length > 0)
      .map(({publicationId, title, gone, checkedAt}) => ({
        key: publicationId,
        title: title ?? publicationId,
        detail: `${gone.join(', ')} · followed on ${dayOf(checkedAt)}`,
        place: {kind: 'document', id: publicationId, type: 'publication'},
      })),
    empty:
      work.linkChecks.length === 0
        ? 'Not known: nobody has followed the links yet.'
        : 'No link that was followed is gone.',
    note: linksNote(work, today),
  }),
}

type Review = Work['reviews'][number]

function reviewRow(review: Review, {titleOfType}: Beside): WorkRow {
  const {subjectId, subjectType, subjectTitle, stage, requestedBy, requestedAt} = review
  return {
    key: review._id,
    title: subjectTitle ?? subjectId,
    detail: `${titleOfType(subjectType)} · sent by ${requestedBy.name} on ${dayOf(requestedAt)}`,
    mark: wordsFor(REVIEW_STAGES, stage),
    place: {kind: 'document', id: subjectId, type: subjectType},
  }
}

const notesOf = ({openNotes}: Review): string =>
  openNotes.length === 0
    ? 'Every note is resolved: send it again.'
    : openNotes.map((note) => `“${note}”`).join(' ')

/** What a role reads first among what waits: a reviewer what a clinician signs. */
const forRole = (role: string, stage: string): number =>
  Number((role === 'reviewer') === (stage === 'clinicalReview' || stage === 'legalReview'))

function draftRows(
  {work, me, beside}: Given,
  isWanted: (author: DraftAuthors | undefined, me: string) => boolean,
): WorkRow[] | undefined {
  const {authors, nameOf, titleOfType} = beside
  return (
    authors &&
    work.drafts
      .filter(({_id}) => isWanted(authors.get(_id), me))
      .map(({_id, _type, _updatedAt, title}) => {
        const author = authors.get(_id)
        const by =
          author === undefined
            ? 'by somebody'
            : author.lastBy === me
              ? 'by you'
              : `by ${nameOf(author.lastBy)}`
        return {
          key: _id,
          title: title ?? publishedId(_id),
          detail: `${titleOfType(_type)} · changed on ${dayOf(_updatedAt)} ${by}`,
          place: {kind: 'document', id: publishedId(_id), type: _type},
        }
      })
  )
}

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

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const inDays = (count: number): string => `In ${days(count)}`

function findingRow(
  {documentId, documentType, path, message, rule}: Finding,
  _: Work,
  {titleOfType}: Beside,
): WorkRow {
  return {
    key: `${documentId} ${path} ${rule} ${message}`,
    title: message,
    detail: `${titleOfType(documentType)} ${documentId} · ${RULES[rule]}`,
    place: {kind: 'document', id: documentId, type: documentType, ...(path !== '' && {path})},
  }
}

function trialRows({changes, candidates}: Work): WorkRow[] {
  const counts = Map.groupBy(changes, (kind) => kind)
  const place = {kind: 'tool', path: 'trials/queue'} as const
  const ofKinds = Object.entries(TRIAL_CHANGE_KINDS).flatMap(([kind, title]) => {
    const count = counts.get(kind)?.length ?? 0
    return count === 0
      ? []
      : [{key: kind, title, detail: 'Changes that wait for a decision', mark: String(count), place}]
  })
  return [
    ...ofKinds,
    ...(candidates === 0
      ? []
      : [
          {
            key: 'candidates',
            title: 'New trials',
            detail: 'Found by our searches, not in the library yet',
            mark: String(candidates),
            place,
          },
        ]),
  ]
}

/** What is not known is said: links that nobody followed, or that a publisher refuses to machines. */
function linksNote({linkChecks, publicationsWithLinks}: Work, today: string): string | undefined {
  const [oldest] = linkChecks
  if (oldest === undefined) {
    return publicationsWithLinks === 0
      ? undefined
      : '“npm run trials -- publications --check --follow-links --write” follows them.'
  }
  const never = publicationsWithLinks - linkChecks.length
  const refused = linkChecks.filter(({unknown}) => unknown > 0).length
  return [
    `The oldest check is ${days(Math.max(0, ageInDays(oldest.checkedAt.slice(0, 10), today)))} old.`,
    never > 0 ? `Never followed: ${never}.` : '',
    refused > 0 ? `Not known, because nobody let a machine in: ${refused}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
