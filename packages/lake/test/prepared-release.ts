import type {SanityClient} from '@sanity/client'

import type {TestLake} from './test-lake.ts'

/** A release `spring` with a changed guide, a new guide, and one that it takes away; the client is an editor’s. */
export async function prepareSpring(lake: TestLake): Promise<SanityClient> {
  const client = lake.client('editor')
  await client.mutate([
    {create: {_id: 'a', _type: 'guide', title: 'Old'}},
    {create: {_id: 'old', _type: 'guide', title: 'Gone soon'}},
  ])
  await client.releases.create({releaseId: 'spring', metadata: {title: 'Spring', releaseType: 'asap'}})
  await client.createVersion({releaseId: 'spring', publishedId: 'a', baseId: 'a'})
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'versions.spring.a',
    publishedId: 'a',
    patch: {set: {title: 'New'}},
  })
  await client.createVersion({
    releaseId: 'spring',
    publishedId: 'b',
    document: {_type: 'guide', title: 'Added'},
  })
  await client.unpublishVersion({releaseId: 'spring', publishedId: 'old'})
  return client
}
