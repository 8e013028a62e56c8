import {isRow, publishedId, textOf} from '../check/stored-document.ts'

/**
 * Rule 3 of content: a story is published only under a consent that holds. A story that nobody lived is marked as
 * illustrative and needs none. What is private stays in the consent record; the story holds its opaque id and what
 * it permits, and whoever may read the record checks that the two agree.
 */
/** A stored testimonial: what its fields hold is looked at one by one. */
type Story = Readonly<Record<string, unknown>>

/** The field to look at, and what is wrong with it. */
export type ConsentProblem = {field: string; message: string}

const CONSENT_FIELDS = ['consentRecordId', 'consentState', 'consentScope', 'consentValidUntil'] as const

/** Whether pages may show a story on this ISO day. The queries of the site ask the same. */
export function isShown(story: Story, today: string): boolean {
  return story['illustrative'] === true || consentGap(story, {today}) === undefined
}

/** `record` is the consent record where the caller may read it; without it, what the story says of it must do. */
export function consentGap(
  story: Story,
  {today, record}: {today: string; record?: unknown},
): ConsentProblem | undefined {
  if (story['illustrative'] === true) {
    const field = CONSENT_FIELDS.find((name) => story[name] !== undefined)
    return field && {field, message: 'Nobody lived an illustrative story: it has no consent. Take this out.'}
  }
  return problemOfStory(story, today) ?? (isRow(record) ? problemOfRecord(story, record, today) : undefined)
}

function problemOfStory(story: Story, today: string): ConsentProblem | undefined {
  const [state, scope, until] = [story['consentState'], story['consentScope'], story['consentValidUntil']]
  if (typeof story['consentRecordId'] !== 'string' || story['consentRecordId'] === '') {
    return {
      field: 'consentRecordId',
      message: 'A real story needs a consent record: without one it is not published.',
    }
  }
  if (state !== 'valid') {
    return {
      field: 'consentState',
      message:
        typeof state === 'string'
          ? `The consent is ${state}: unpublish this story.`
          : 'Say whether the consent stands.',
    }
  }
  if (!Array.isArray(scope) || !scope.includes('site')) {
    return {
      field: 'consentScope',
      message: 'The consent does not cover the public site: unpublish this story.',
    }
  }
  if (typeof until !== 'string' || until === '') {
    return {field: 'consentValidUntil', message: 'Say until which day the consent stands.'}
  }
  return until <= today
    ? {
        field: 'consentValidUntil',
        message: `The consent ended on ${until}: ask again, or unpublish this story.`,
      }
    : undefined
}

function problemOfRecord(
  story: Story,
  record: Record<string, unknown>,
  today: string,
): ConsentProblem | undefined {
  const until = textOf(record, 'validUntil') ?? ''
  const scope = Array.isArray(record['scope']) ? record['scope'] : []
  if (record['status'] !== 'valid') {
    return {
      field: 'consentState',
      message: `The consent record says ${String(record['status'])}: unpublish this story.`,
    }
  }
  if (until <= today) {
    return {
      field: 'consentValidUntil',
      message: `The consent record ended on ${until}: unpublish this story.`,
    }
  }
  const wider = Array.isArray(story['consentScope'])
    ? story['consentScope'].filter((item) => !scope.includes(item))
    : []
  if (wider.length > 0) {
    return {
      field: 'consentScope',
      message: `The consent record does not permit ${wider.join(', ')}: take it out.`,
    }
  }
  return typeof story['consentValidUntil'] === 'string' && story['consentValidUntil'] > until
    ? {field: 'consentValidUntil', message: `The consent record stands until ${until} only.`}
    : undefined
}

type WithdrawalMutation =
  | {delete: {id: string}}
  | {patch: {id: string; set: {status: 'withdrawn'; withdrawnOn: string}}}

/**
 * The mutations that follow a withdrawal, for one transaction: what is told under the consent is gone at once with
 * its drafts, the record stays and says since when. `storyIds` and `recordIds` are all the ids under which a caller
 * knows them, versions and drafts as well: a draft of the record would else bring the consent back when published.
 */
export function withdrawConsent(
  {recordIds, storyIds}: {recordIds: readonly string[]; storyIds: readonly string[]},
  today: string,
): WithdrawalMutation[] {
  const gone = storyIds.flatMap((id) => [publishedId(id), `drafts.${publishedId(id)}`, id])
  return [
    ...[...new Set(gone)].map((id) => ({delete: {id}})),
    ...recordIds.map((id) => ({patch: {id, set: {status: 'withdrawn' as const, withdrawnOn: today}}})),
  ]
}
