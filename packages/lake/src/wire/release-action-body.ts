import {z} from 'zod'

import {isBundleName} from '../domain/document-id.ts'
import {releaseMetadata} from '../domain/release-metadata.ts'
import {patchBody} from './mutation-body.ts'

/**
 * Actions on releases, as `@sanity/client` sends them.
 * Evidence: client dist/types-*.d.ts (CreateReleaseAction … ImportReleaseAction).
 */

/** Names that stand for something else where a release can stand. */
const TAKEN = new Set(['drafts', 'published', 'raw', 'previewDrafts'])

const releaseId = z
  .string()
  .refine((name) => isBundleName(name) && !TAKEN.has(name), 'is no name that a release can have')
const action = <Name extends string>(name: Name) => z.literal(`sanity.action.release.${name}` as const)
const instant = z.iso.datetime({offset: true})

/** A release as another lake describes it. */
const described = z.looseObject({
  state: z.enum(['active', 'scheduled', 'archived', 'published']).catch('active'),
  publishAt: instant.optional(),
  publishedAt: instant.optional(),
  metadata: releaseMetadata.prefault({}),
  finalDocumentStates: z.array(z.looseObject({id: z.string()})).optional(),
})

export const releaseImportAction = z
  .object({
    actionType: action('import'),
    releaseId,
    attributes: described.optional(),
    document: described.optional(),
    ifExists: z.enum(['fail', 'ignore', 'replace']),
  })
  .refine(
    ({attributes, document}) => (attributes === undefined) !== (document === undefined),
    'needs either "attributes" or "document"',
  )

export const RELEASE_ACTIONS = [
  z.object({actionType: action('create'), releaseId, metadata: releaseMetadata.prefault({})}),
  z.object({actionType: action('edit'), releaseId, patch: patchBody}),
  z.object({actionType: action('publish'), releaseId}),
  z.object({actionType: action('archive'), releaseId}),
  z.object({actionType: action('unarchive'), releaseId}),
  z.object({actionType: action('schedule'), releaseId, publishAt: instant}),
  z.object({actionType: action('unschedule'), releaseId}),
  z.object({actionType: action('delete'), releaseId}),
  releaseImportAction,
] as const
