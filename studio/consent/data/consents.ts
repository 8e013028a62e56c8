import {publishedId} from '@healing-library/content/check/stored-document'
import {
  type Standing,
  standingOf,
  storyDifferences,
  type ToldOfConsent,
} from '@healing-library/content/rules/consent-desk'
import {z} from 'zod'

/** Both versions of each record and of each story that somebody lived. What else a record holds stays in it. */
export const CONSENTS_QUERY = `{
  "records": *[_type == "consentRecord"] | order(_id) {
    _id, _type, personName, status, scope, validUntil, withdrawnOn, "storyId": testimonial._ref
  },
  "stories": *[_type == "testimonial" && illustrative != true] | order(_id) {
    _id, title, consentRecordId, consentState, consentScope, consentValidUntil
  },
  "people": *[_type == "person" && !(_id in path("drafts.**")) && !(_id in path("versions.**"))] | order(name) {_id, name}
}`

const orNothing = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? undefined)

const record = z.object({
  _id: z.string(),
  _type: z.string(),
  personName: orNothing,
  status: orNothing,
  scope: list,
  validUntil: orNothing,
  withdrawnOn: orNothing,
  storyId: orNothing,
})
const story = z.object({
  _id: z.string(),
  title: orNothing,
  consentRecordId: orNothing,
  consentState: orNothing,
  consentScope: list,
  consentValidUntil: orNothing,
})
const answer = z.object({
  records: z.array(record),
  stories: z.array(story),
  people: z.array(z.object({_id: z.string(), name: orNothing})),
})

export type ConsentAnswer = z.output<typeof answer>
export const parseConsents = (value: unknown): ConsentAnswer => answer.parse(value)

type StoryVersion = ConsentAnswer['stories'][number]

/** A story as the desk shows it: its versions are one. */
export type ShownStory = {id: string; title: string; isPublished: boolean}

export type Consent = {
  /** With `consent.`, without `drafts.`. */
  recordId: string
  personName: string | undefined
  scope: readonly string[]
  validUntil: string | undefined
  withdrawnOn: string | undefined
  standing: Standing
  /** Whether the record itself waits to be published. */
  isDraft: boolean
  story: ShownStory | undefined
  /** Where a version of the story says otherwise. */
  differs: readonly (keyof ToldOfConsent)[]
}

export type ConsentDeskRows = {
  consents: Consent[]
  /** Stories that somebody lived, under no record that there is. */
  without: ShownStory[]
  people: {id: string; name: string}[]
}

/** The rows of the desk, what ends soonest first, what was withdrawn last. */
export function consentRows({records, stories, people}: ConsentAnswer, today: string): ConsentDeskRows {
  const recordIds = new Set(records.map(({_id}) => publishedId(_id)))
  const byRecord = Map.groupBy(records, ({_id}) => publishedId(_id))
  const byStory = Map.groupBy(stories, ({_id}) => publishedId(_id))
  const recordOfStory = (id: string, versions: readonly StoryVersion[]): string | undefined => {
    const named = versions.flatMap(({consentRecordId}) => consentRecordId ?? [])
    const known = named.map((one) => `consent.${one}`).find((one) => recordIds.has(one))
    return known ?? records.find(({storyId}) => storyId !== undefined && publishedId(storyId) === id)?._id
  }
  const storyOf = new Map<string, [string, StoryVersion[]]>()
  const without: ShownStory[] = []
  for (const [id, versions] of byStory) {
    const recordId = recordOfStory(id, versions)
    if (recordId === undefined) without.push(shown(id, versions))
    else storyOf.set(publishedId(recordId), [id, versions])
  }
  const consents = [...byRecord].flatMap(([recordId, versions]): Consent[] => {
    const published = versions.find(({_id}) => _id === recordId)
    const stored = published ?? versions[0]
    if (stored === undefined) return []
    const [storyId, storyVersions] = storyOf.get(recordId) ?? []
    const differs = (storyVersions ?? []).flatMap((one) => storyDifferences(one, stored))
    return [
      {
        recordId,
        personName: stored.personName,
        scope: stored.scope ?? [],
        validUntil: stored.validUntil,
        withdrawnOn: stored.withdrawnOn,
        standing: standingOf(stored, today),
        isDraft: published === undefined,
        story:
          storyId === undefined || storyVersions === undefined ? undefined : shown(storyId, storyVersions),
        differs: [...new Set(differs)],
      },
    ]
  })
  return {
    consents: consents.toSorted(
      (left, right) =>
        Number(left.standing.state === 'withdrawn') - Number(right.standing.state === 'withdrawn') ||
        (left.validUntil ?? '').localeCompare(right.validUntil ?? '') ||
        left.recordId.localeCompare(right.recordId),
    ),
    without,
    people: people.map(({_id, name}) => ({id: _id, name: name ?? _id})),
  }
}

const shown = (id: string, versions: readonly StoryVersion[]): ShownStory => ({
  id,
  title: versions.find(({title}) => title !== undefined)?.title ?? 'A story without a title',
  isPublished: versions.some(({_id}) => _id === id),
})
