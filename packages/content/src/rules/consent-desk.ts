import {publishedId, type StoredDocument, textOf} from '../check/stored-document.ts'
import {monthsAfter} from './review-dates.ts'
import {ageInDays} from './staleness.ts'

/** So long before a consent ends somebody is asked again: letters take their time. */
export const ASK_AGAIN_DAYS = 60
/** How long a consent is asked for where nobody says otherwise. */
const USUAL_MONTHS = 24

/** How a consent stands on a day, counted in whole days. */
export type Standing =
  | {state: 'withdrawn'}
  /** `daysAgo` is 0 on the day itself: pages show the story no more. */
  | {state: 'ended'; daysAgo: number}
  | {state: 'endsSoon'; inDays: number}
  | {state: 'stands'; inDays: number}
  /** A record that does not say until when, or in which state it is. */
  | {state: 'unclear'}

/** How a consent stands on this ISO day, by its record. */
export function standingOf(record: {status?: unknown; validUntil?: unknown}, today: string): Standing {
  const {status, validUntil} = record
  if (status === 'withdrawn') return {state: 'withdrawn'}
  const inDays = typeof validUntil === 'string' ? -ageInDays(validUntil, today) : Number.NaN
  if (Number.isNaN(inDays)) return {state: 'unclear'}
  if (status === 'expired' || inDays <= 0) return {state: 'ended', daysAgo: Math.max(0, -inDays)}
  if (status !== 'valid') return {state: 'unclear'}
  return inDays <= ASK_AGAIN_DAYS ? {state: 'endsSoon', inDays} : {state: 'stands', inDays}
}

/** What a story repeats of its record: nothing of it is private. */
export type ToldOfConsent = {
  consentRecordId: string
  consentState: string
  consentScope: string[]
  consentValidUntil: string
}

/** What the fields of a story must say under a record. */
export function toldOf(record: StoredDocument): ToldOfConsent {
  return {
    consentRecordId: publishedId(record._id).replace(/^consent\./, ''),
    consentState: textOf(record, 'status') ?? '',
    consentScope: stringsOf(record['scope']),
    consentValidUntil: textOf(record, 'validUntil') ?? '',
  }
}

/** The fields in which a story says otherwise than its record; in whatever order the scope is listed. */
export function storyDifferences(
  story: Readonly<Record<string, unknown>>,
  record: StoredDocument,
): (keyof ToldOfConsent)[] {
  const told = toldOf(record)
  const fields = ['consentRecordId', 'consentState', 'consentScope', 'consentValidUntil'] as const
  return fields.filter((field) => comparable(story[field]) !== comparable(told[field]))
}

const comparable = (value: unknown): string =>
  Array.isArray(value) ? JSON.stringify(stringsOf(value).toSorted()) : JSON.stringify(value ?? '')

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** A document as it was read: a write that finds another revision is refused. */
export type ReadVersion = StoredDocument & {_rev: string}

/** A mutation of Content Lake's HTTP API; `ifRevisionID` has it refused where somebody was quicker. */
export type ConsentMutation =
  | {create: StoredDocument}
  | {createIfNotExists: StoredDocument}
  | {patch: {id: string; ifRevisionID: string; set: Record<string, unknown>}}
  | {delete: {id: string}}

const patch = ({_id, _rev}: ReadVersion, set: Record<string, unknown>): ConsentMutation => ({
  patch: {id: _id, ifRevisionID: _rev, set},
})

/** A new record and what its story says of it, for one transaction: nothing is typed twice. */
export function grantConsent(record: StoredDocument, stories: readonly ReadVersion[]): ConsentMutation[] {
  return [{create: record}, ...stories.map((story) => patch(story, toldOf(record)))]
}

/** Each version of the story says again what the record says. */
export function mendStory(record: StoredDocument, stories: readonly ReadVersion[]): ConsentMutation[] {
  return stories
    .filter((story) => storyDifferences(story, record).length > 0)
    .map((story) => patch(story, toldOf(record)))
}

/** Both ISO days; the consent ends on `validUntil`. */
export type Renewal = {validUntil: string; signedOn: string}

/** The person agreed again: record, its draft and every version of the story, in one transaction. */
export function renewConsent(
  {records, stories}: {records: readonly ReadVersion[]; stories: readonly ReadVersion[]},
  {validUntil, signedOn}: Renewal,
): ConsentMutation[] {
  const [first] = records
  if (first === undefined) return []
  const set = {status: 'valid', validUntil, signedOn}
  const renewed = {...first, ...set}
  return [
    ...records.map((record) => {
      const retainUntil = textOf(record, 'retainUntil')
      // A record is kept at least as long as what it permits.
      return patch(record, {
        ...set,
        ...(retainUntil !== undefined && retainUntil < validUntil && {retainUntil: validUntil}),
      })
    }),
    ...stories.map((story) => patch(story, toldOf(renewed))),
  ]
}

/** Of renewing: what is wrong with the days, for the field that holds them. */
export function renewalProblem(
  {validUntil, signedOn}: Renewal,
  today: string,
): {field: keyof Renewal; message: string} | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(signedOn))
    return {field: 'signedOn', message: 'Say on which day they agreed.'}
  if (signedOn > today) return {field: 'signedOn', message: 'That day lies in the future.'}
  if (!/^\d{4}-\d\d-\d\d$/.test(validUntil)) {
    return {field: 'validUntil', message: 'Say until which day it holds.'}
  }
  return validUntil <= today
    ? {field: 'validUntil', message: 'That day has passed: choose a later one.'}
    : undefined
}

/** Until when a consent of this day is usually asked for. */
export const usualEnd = (day: string): string => monthsAfter(day, USUAL_MONTHS)

/**
 * The consent ended and nobody agreed again, yet: the story is taken from the public with its words kept as a draft,
 * and the record says so. One transaction.
 */
export function endConsent({
  records,
  stories,
}: {
  records: readonly ReadVersion[]
  stories: readonly ReadVersion[]
}): ConsentMutation[] {
  const published = stories.find(({_id}) => _id === publishedId(_id))
  return [
    ...(published === undefined
      ? []
      : [
          {createIfNotExists: asDraft(published)},
          {patch: {id: published._id, ifRevisionID: published._rev, set: {consentState: 'expired'}}},
          {delete: {id: published._id}},
        ]),
    ...stories.filter((story) => story !== published).map((story) => patch(story, {consentState: 'expired'})),
    ...records.map((record) => patch(record, {status: 'expired'})),
  ]
}

function asDraft({_rev, ...story}: ReadVersion): StoredDocument {
  return {...story, _id: `drafts.${story._id}`, _type: story._type, consentState: 'expired'}
}
