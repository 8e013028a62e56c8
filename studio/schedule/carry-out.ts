import type {SanityClient} from 'sanity'

import type {Plan, PlanKind} from './plan.ts'

/** What somebody approves: this draft, at exactly this revision, or that the page is taken off. */
export type Approval = {
  documentId: string
  kind: PlanKind
  /** Of the draft that goes out. */
  draftRevision: string | undefined
  /** RFC 3339, UTC. */
  at: string
  title: string
  /** The name of who approves. */
  by: string
}

/**
 * Schedules it with a release of its own, as Sanity's scheduled drafts do. Where a step is refused, the steps before it
 * are taken back and the reason is thrown.
 */
export async function schedule(client: SanityClient, releaseId: string, approval: Approval): Promise<void> {
  const {documentId, kind, draftRevision, at, title, by} = approval
  const versionId = `versions.${releaseId}.${documentId}`
  await client.action({
    actionType: 'sanity.action.release.create',
    releaseId,
    metadata: {
      title: kind === 'publish' ? `Publish “${title}”` : `Take off “${title}”`,
      description: `Scheduled by ${by}`,
      releaseType: 'scheduled',
      cardinality: 'one',
      intendedPublishAt: at,
    },
  })
  try {
    await client.action(
      kind === 'publish'
        ? {
            actionType: 'sanity.action.document.version.create',
            publishedId: documentId,
            baseId: `drafts.${documentId}`,
            versionId,
            ...(draftRevision === undefined ? {} : {ifBaseRevisionId: draftRevision}),
          }
        : {actionType: 'sanity.action.document.version.unpublish', versionId, publishedId: documentId},
    )
    await client.action({actionType: 'sanity.action.release.schedule', releaseId, publishAt: at})
  } catch (error) {
    await remove(client, releaseId).catch(() => undefined)
    throw error
  }
}

/** Cancels a plan. The draft stays as it is. */
export async function cancel(client: SanityClient, {releaseId, state}: Plan): Promise<void> {
  if (state === 'waiting') await client.action({actionType: 'sanity.action.release.unschedule', releaseId})
  await remove(client, releaseId)
}

/** Another time for the same approved text. */
export async function changeTime(client: SanityClient, {releaseId, state}: Plan, at: string): Promise<void> {
  if (state === 'waiting') await client.action({actionType: 'sanity.action.release.unschedule', releaseId})
  await client.action({
    actionType: 'sanity.action.release.edit',
    releaseId,
    patch: {set: {'metadata.intendedPublishAt': at}},
  })
  await client.action({actionType: 'sanity.action.release.schedule', releaseId, publishAt: at})
}

/** Approves what stands there now in the place of what was approved before, which goes out if this is refused. */
export async function approveAgain(
  client: SanityClient,
  before: Plan,
  releaseId: string,
  approval: Approval,
): Promise<void> {
  await schedule(client, releaseId, approval)
  await cancel(client, before)
}

async function remove(client: SanityClient, releaseId: string): Promise<void> {
  await client.action({actionType: 'sanity.action.release.archive', releaseId})
  await client.action({actionType: 'sanity.action.release.delete', releaseId})
}

/** As Sanity names releases: `r` and eight letters or digits. */
export const newReleaseId = (): string => `r${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`
