import {startLocalRegistry} from '@healing-library/registry/server/local-registry'
import {z} from 'zod'

import {openLibraryLake} from '../contract/library-lake.ts'
import {closeAfterwards} from './open-servers.ts'
import {PAGE_ORIGIN} from './page-origin.ts'

/** Accounts by name, with their role. Of the two who review, one has no person that carries the account. */
const ACCOUNTS = {
  administrator: 'administrator',
  editor: 'editor',
  reviewer: 'reviewer',
  newReviewer: 'reviewer',
  curator: 'curator',
  viewer: 'viewer',
}

/** One library for all tests of the Studio's parts: a lake with the starter content, and the server of look-ups. */
export default async function globalSetup(): Promise<void> {
  const lake = await openLibraryLake(undefined, [PAGE_ORIGIN])
  const served = await lake.serve()
  const registry = await startLocalRegistry({port: 0, literature: {isOffline: true}})
  closeAfterwards(async () => {
    await registry.close()
    await served.close()
    lake.close()
  })
  const accounts = await Promise.all(
    Object.entries(ACCOUNTS).map(async ([name, role]) => {
      const {id, token} = await lake.signedIn(name, role)
      return [name, {id, token}]
    }),
  )
  await lake.editor.create({
    _id: 'person-who-reviews-in-tests',
    _type: 'person',
    name: 'Robin Review',
    roles: ['reviewer'],
    accountId: z.object({reviewer: z.object({id: z.string()})}).parse(Object.fromEntries(accounts)).reviewer
      .id,
    isSample: false,
  })
  Object.assign(process.env, {
    LAKE_URL: served.url,
    SANITY_PROJECT_ID: '',
    SANITY_STUDIO_REGISTRY_URL: registry.baseUrl,
    STUDIO_TEST_ACCOUNTS: JSON.stringify(Object.fromEntries(accounts)),
  })
}
