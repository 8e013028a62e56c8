import {readEnvironment} from '@healing-library/contracts/environment'
import {createLakeFetch} from '@healing-library/lake/studio'
import {createClient} from '@sanity/client'
import type {WorkspaceOptions} from 'sanity'

/**
 * Named one by one: the build writes their values into the bundle (sanity.cli.ts, `define`), and a
 * browser has no `process.env` to read as a whole.
 */
const environment = readEnvironment({
  SANITY_PROJECT_ID: process.env.SANITY_PROJECT_ID,
  SANITY_DATASET: process.env.SANITY_DATASET,
  LAKE_URL: process.env.LAKE_URL,
  LAKE_PORT: process.env.LAKE_PORT,
  SITE_URL: process.env.SITE_URL,
  WEB_PORT: process.env.WEB_PORT,
  SANITY_STUDIO_REGISTRY_URL: process.env.SANITY_STUDIO_REGISTRY_URL,
})

/** Address of the public site, for links out of the Studio. */
export const siteUrl = environment.siteUrl

/** Where the Trials tool asks the registry, without a slash at its end. */
export const registryUrl = environment.studioRegistryUrl

/** Where look-ups ask Crossref and PubMed: the same server, in front of both. */
export const lookUpsUrl = registryUrl.replace(/\/api\/v2$/, '')

/** Of the Content Lake's HTTP API, for the queries that this Studio itself holds. */
export const API_VERSION = '2026-11-01'

const contentLake = environment.contentLake

/** Whether documents are kept by the lake of this repository, and not by hosted Sanity. */
export const isEmbedded = contentLake.apiHost !== undefined

type Connection = Pick<
  WorkspaceOptions,
  'projectId' | 'dataset' | 'apiHost' | 'auth' | 'unstable_clientFactory'
>

/** How the workspace reaches its documents: the only thing in the Studio that depends on where they live. */
export function connection(): Connection {
  const {projectId, dataset, apiHost} = contentLake
  if (apiHost === undefined) return {projectId, dataset}

  const lakeFetch = createLakeFetch({lakeUrl: apiHost})
  return {
    projectId,
    dataset,
    apiHost,
    // The project id travels in a header: a local lake has no wildcard host name. `resolveFetch` carries
    // every listener over one WebSocket, because a browser opens six HTTP/1.1 connections to a host at
    // most, and seven listeners of one open document would hold up every save.
    unstable_clientFactory: (options) =>
      createClient({
        ...options,
        apiHost,
        useProjectHostname: false,
        useCdn: false,
        resolveFetch: () => lakeFetch,
      }),
    auth: {
      loginMethod: 'token',
      redirectOnSingle: true,
      providers: [{name: 'lake', title: 'Sign in', url: `${apiHost}/v1/auth/login/password`}],
    },
  }
}
