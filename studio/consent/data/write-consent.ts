import {
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '@healing-library/content/check/stored-document'
import {
  type ConsentMutation,
  endConsent,
  grantConsent,
  mendStory,
  type ReadVersion,
  type Renewal,
  renewConsent,
} from '@healing-library/content/rules/consent-desk'
import {withdrawConsent} from '@healing-library/content/rules/testimonials'
import type {SanityClient} from '@sanity/client'

import {type Failure, failureOf} from '../../data/failures.ts'

type Mutations = Parameters<SanityClient['mutate']>[0]

/** Done, or why not; then nothing was written. */
export type Written = {kind: 'done'} | Failure

const OF_CONSENT = `{
  "records": *[_id in [$id, "drafts." + $id]] | order(_id desc),
  "stories": *[_type == "testimonial" && (consentRecordId == $opaqueId
    || (_id in [$storyId, "drafts." + $storyId] && illustrative != true))]
}`

type Read = {records: ReadVersion[]; stories: ReadVersion[]}

/** A record, its draft, and every version of the story under it, as they are now. */
async function read(client: SanityClient, recordId: string, storyId = ''): Promise<Read> {
  const found = await client.fetch<{records: unknown[]; stories: unknown[]}>(
    OF_CONSENT,
    {id: recordId, opaqueId: recordId.replace(/^consent\./, ''), storyId},
    {perspective: 'raw'},
  )
  return {records: found.records.filter(isRead), stories: found.stories.filter(isRead)}
}

const isRead = (value: unknown): value is ReadVersion =>
  isStoredDocument(value) && typeof value['_rev'] === 'string'

/** Writes in one transaction what `plan` makes of what stands now; a document that changed meanwhile refuses it. */
async function write(
  client: SanityClient,
  {recordId, storyId}: {recordId: string; storyId?: string | undefined},
  plan: (now: Read) => ConsentMutation[],
): Promise<Written> {
  try {
    const mutations = plan(await read(client, recordId, storyId))
    if (mutations.length === 0) return {kind: 'gone'}
    await client.mutate(mutations satisfies Mutations, {returnDocuments: false})
    return {kind: 'done'}
  } catch (error) {
    return failureOf(error)
  }
}

export const writeGrant = async (
  client: SanityClient,
  record: StoredDocument,
  storyId: string,
): Promise<Written> =>
  await write(client, {recordId: record._id, storyId}, ({stories}) =>
    stories.length === 0 ? [] : grantConsent(record, stories),
  )

export const writeRenewal = async (
  client: SanityClient,
  of: {recordId: string; storyId?: string | undefined},
  renewal: Renewal,
): Promise<Written> => await write(client, of, (now) => renewConsent(now, renewal))

/** What is published of a record counts; a draft of it is nobody's consent yet. */
export const writeMended = async (
  client: SanityClient,
  of: {recordId: string; storyId?: string | undefined},
): Promise<Written> =>
  await write(client, of, ({records, stories}) => {
    const record = records.find(({_id}) => _id === publishedId(_id))
    return record === undefined ? [] : mendStory(record, stories)
  })

export const writeEnd = async (
  client: SanityClient,
  of: {recordId: string; storyId?: string | undefined},
): Promise<Written> => await write(client, of, endConsent)

const IDS_OF_CONSENT = `{
  "recordIds": *[_id in [$id, "drafts." + $id]]._id,
  "storyIds": *[_type == "testimonial" && (consentRecordId == $opaqueId
    || (illustrative != true && !defined(consentRecordId) && (
      _id in *[_id in [$id, "drafts." + $id]].testimonial._ref
      || _id in *[_id in [$id, "drafts." + $id]]{"draft": "drafts." + testimonial._ref}.draft
    )))]._id
}`

/** Takes the story out and marks the record, whatever else was written meanwhile; how many stories there were. */
export async function writeWithdrawal(
  client: SanityClient,
  recordId: string,
  today: string,
): Promise<number> {
  const ids = await client.fetch<{recordIds: string[]; storyIds: string[]}>(
    IDS_OF_CONSENT,
    {id: recordId, opaqueId: recordId.replace(/^consent\./, '')},
    {perspective: 'raw'},
  )
  await client.mutate(withdrawConsent(ids, today))
  return new Set(ids.storyIds.map(publishedId)).size
}

/** What was withdrawn, in words. */
export function toldWithdrawal(stories: number): string {
  if (stories === 0) return 'No story stood under this consent.'
  return stories === 1 ? 'The story is deleted.' : `${stories} stories are deleted.`
}
