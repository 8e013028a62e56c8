import {z} from 'zod'

import type {Json} from '../domain/json.ts'
import {patchBody} from './mutation-body.ts'
import {RELEASE_ACTIONS} from './release-action-body.ts'

/**
 * The body of POST /data/actions, as `@sanity/client` sends it.
 * Evidence: client dist/types-*.d.ts (CreateAction … UnpublishVersionAction); sanity.io/docs/http-reference/actions.
 */

const json: z.ZodType<Json> = z.json()
const stub = z.record(z.string(), json).and(z.object({_type: z.string().min(1)}))
const id = z.string().min(1).max(128)
const action = <Name extends string>(name: Name) => z.literal(`sanity.action.document.${name}` as const)

const actionBody = z.discriminatedUnion('actionType', [
  z.object({
    actionType: action('create'),
    publishedId: id,
    attributes: stub,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({actionType: action('replaceDraft'), publishedId: id, attributes: stub}),
  z.object({actionType: action('edit'), draftId: id, publishedId: id, patch: patchBody}),
  z.object({
    actionType: action('delete'),
    publishedId: id,
    includeDrafts: z.array(id).default([]),
    includeVersions: z.array(id).default([]),
    purge: z.boolean().default(false),
  }),
  z.object({actionType: action('discard'), draftId: id, purge: z.boolean().default(false)}),
  z.object({
    actionType: action('publish'),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({actionType: action('unpublish'), draftId: id, publishedId: id}),
  z.object({
    actionType: action('version.create'),
    publishedId: id,
    document: stub.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({actionType: action('version.replace'), document: stub}),
  z.object({actionType: action('version.discard'), versionId: id, purge: z.boolean().default(false)}),
  z.object({actionType: action('version.unpublish'), versionId: id, publishedId: id}),
  ...RELEASE_ACTIONS,
])

export type ActionBody = z.infer<typeof actionBody>

/** The names of the actions that this lake serves; every other one answers 501 by name. */
export const SERVED_ACTIONS: ReadonlySet<string> = new Set(
  actionBody.options.map((option) => option.shape.actionType.value),
)

export const actionsBody = z.object({
  actions: z.array(actionBody).min(1),
  transactionId: z.string().min(1).max(128).optional(),
  dryRun: z.boolean().default(false),
  skipCrossDatasetReferenceValidation: z.boolean().optional(),
})
