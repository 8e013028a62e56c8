import type {ContentLakeTarget} from '@healing-library/contracts/environment'
import {createClient, type SanityClient} from '@sanity/client'

import {API_VERSION} from './api-version.ts'
import {isEditableInPlace} from './editable-in-place.ts'

/** How long to wait and how often to try again; the client's own answers are minutes and five times. */
export type Patience = {timeoutMs?: number; maxRetries?: number}

/**
 * Reads published content from the Content Lake of the environment, embedded or hosted.
 *
 * Never through the CDN: a page is built when content changes, and a CDN answer may be one step old then.
 * The embedded lake has one address for all projects, so the project id is not part of the host name.
 */
export function createContentClient(
  {projectId, dataset, apiHost, token}: ContentLakeTarget,
  {timeoutMs, maxRetries}: Patience = {},
): SanityClient {
  return createClient({
    projectId,
    dataset,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'published',
    ...(apiHost === undefined ? {} : {apiHost, useProjectHostname: false}),
    ...(token === undefined ? {} : {token}),
    ...(timeoutMs === undefined ? {} : {timeout: timeoutMs}),
    ...(maxRetries === undefined ? {} : {maxRetries}),
  })
}

/**
 * Reads content as it will be once every draft is published, for editors alone. Words that are edited in place carry,
 * in characters that nobody sees, the address of their field in the Studio.
 */
export function createDraftClient(
  target: ContentLakeTarget,
  {token, studioUrl, patience = {}}: {token: string; studioUrl: string; patience?: Patience},
): SanityClient {
  return createContentClient({...target, token}, patience).withConfig({
    perspective: 'drafts',
    stega: {enabled: true, studioUrl, filter: isEditableInPlace},
  })
}
