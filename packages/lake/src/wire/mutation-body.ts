import {z} from 'zod'

import type {Json} from '../domain/json.ts'

/**
 * The body of POST /data/mutate, as `@sanity/client` sends it.
 * Evidence: sanity.io/docs/http-reference/mutation; client dist/index.js (encodeMutation…).
 */

const json: z.ZodType<Json> = z.json()
const attributes = z.record(z.string(), json)
const typed = attributes.and(z.object({_type: z.string().min(1)}))
const selection = {id: z.string().optional(), query: z.string().optional(), params: attributes.optional()}
const hasTarget = (value: {id?: string | undefined; query?: string | undefined}) =>
  (value.id === undefined) !== (value.query === undefined)
const TARGET = 'needs either an id or a query'

const items = z.array(json)
const insert = z.union([
  z.object({before: z.string(), items}).strict(),
  z.object({after: z.string(), items}).strict(),
  z.object({replace: z.string(), items}).strict(),
])

const patchOperations = z.object({
  set: attributes.optional(),
  setIfMissing: attributes.optional(),
  merge: attributes.optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: insert.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
})

/** The operations of a patch, without its target. */
export type PatchOperations = z.infer<typeof patchOperations>

export const patchBody = patchOperations.strict()

const patch = patchOperations
  .extend({...selection, ifRevisionID: z.string().optional(), ifRevisionId: z.string().optional()})
  .strict()
  .refine(hasTarget, TARGET)

const mutation = z.union([
  z.object({create: typed}).strict(),
  z.object({createOrReplace: typed.and(z.object({_id: z.string()}))}).strict(),
  z.object({createIfNotExists: typed.and(z.object({_id: z.string()}))}).strict(),
  z
    .object({
      delete: z
        .object({...selection, purge: z.boolean().optional()})
        .strict()
        .refine(hasTarget, TARGET),
    })
    .strict(),
  z.object({patch}).strict(),
])

export type MutationBody = z.infer<typeof mutation>

export const mutationsBody = z.object({
  mutations: z.array(mutation),
  transactionId: z.string().min(1).max(128).optional(),
})
