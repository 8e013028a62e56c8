import {createClient, type SanityClient} from '@sanity/client'

import type {Library} from './library.ts'

/** The public client of Sanity against the library's lake: without a token, somebody who is not signed in. */
export function lakeClient({lakeUrl}: Library, token?: string): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    ...(token === undefined ? {} : {token}),
  })
}

/** The id of the guide that the tests edit. */
export async function ketamineId(library: Library): Promise<string> {
  return await lakeClient(library).fetch<string>(
    '*[_type == "substanceGuide" && slug.current == "ketamine"][0]._id',
  )
}
