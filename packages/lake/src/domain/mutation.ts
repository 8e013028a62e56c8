import {Mutation} from '@sanity/mutator'

import {LakeError} from '../errors.ts'
import type {MutationBody, PatchOperations} from '../wire/mutation-body.ts'
import {isValidId} from './document-id.ts'
import {isLakeDocument, type LakeDocument} from './document.ts'
import type {Json, JsonObject} from './json.ts'
import type {DocumentChange, WorkingSet} from './working-set.ts'

/** What one mutation did to one document, as the API words it. */
export type MutationResult = {id: string; operation: 'create' | 'update' | 'delete' | 'none'}

/** What a transaction brings to each of its mutations. */
export type MutationContext = {
  workingSet: WorkingSet
  transactionId: string
  /** RFC 3339; the one time of the whole transaction. */
  now: string
  newId: () => string
  /** The ids that a query selects, in the state that the transaction has reached; within the limits of queries. */
  select: (query: string, params: JsonObject) => Promise<string[]>
  /** Throws a LakeError when the caller could not make these changes now. Nothing is changed. */
  rehearse: (changes: readonly DocumentChange[]) => void
  /** Adds missing array keys, when the request asks for it. */
  complete: (value: JsonObject) => Json
}

/** The query by which a mutation says what it is for; undefined: it says so by an id. */
export function selectionOf(mutation: MutationBody): {query: string; params: JsonObject} | undefined {
  const {query, params = {}} =
    'delete' in mutation
      ? mutation.delete
      : 'patch' in mutation
        ? mutation.patch
        : {query: undefined, params: undefined}
  return query === undefined ? undefined : {query, params}
}

/**
 * Applies one mutation to the working set. Throws a LakeError when it cannot be applied.
 * @param selected - the ids that its query selects, when it has one
 */
export function applyMutation(
  mutation: MutationBody,
  context: MutationContext,
  selected: readonly string[] = [],
): MutationResult[] {
  if ('create' in mutation) return [create(mutation.create, context, 'fail')]
  if ('createIfNotExists' in mutation) return [create(mutation.createIfNotExists, context, 'ignore')]
  if ('createOrReplace' in mutation) return [create(mutation.createOrReplace, context, 'replace')]
  if ('delete' in mutation) {
    const {id} = mutation.delete
    return (id === undefined ? selected : [id]).map((one) => remove(one, context))
  }
  const {id, query: _query, params: _params, ifRevisionID, ifRevisionId, ...operations} = mutation.patch
  return (id === undefined ? selected : [id]).map((one) =>
    patchDocument(one, operations, ifRevisionID ?? ifRevisionId, context),
  )
}

/** Writes a document with the system fields that the transaction gives it. */
export function writeDocument(attributes: JsonObject, id: string, context: MutationContext): LakeDocument {
  if (!isValidId(id)) {
    throw new LakeError(
      'mutation',
      `"${id}" is no valid document id: letters, digits, ".", "_" and "-", at most 128.`,
    )
  }
  const existing = context.workingSet.get(id)
  const createdAt = attributes['_createdAt']
  const document = {
    ...attributes,
    _id: id,
    _rev: context.transactionId,
    _createdAt: typeof createdAt === 'string' ? createdAt : (existing?._createdAt ?? context.now),
    _updatedAt: context.now,
  }
  const completed = context.complete(document)
  if (!isLakeDocument(completed)) throw new LakeError('mutation', `The document "${id}" has no "_type".`)
  context.workingSet.put(completed)
  return completed
}

/** Applies patch operations to a document that must be there. */
export function patchDocument(
  id: string,
  operations: PatchOperations,
  ifRevisionId: string | undefined,
  context: MutationContext,
): MutationResult {
  const document = context.workingSet.get(id)
  if (!document) throw new LakeError('mutation', `The document with the ID "${id}" was not found`)
  if (ifRevisionId !== undefined && ifRevisionId !== document._rev) {
    throw new LakeError(
      'revisionConflict',
      `Document "${id}" has unexpected revision ID (${document._rev}), expected "${ifRevisionId}"`,
    )
  }
  const patched = applyPatch(document, operations)
  if (patched._id !== id || patched._type !== document._type) {
    throw new LakeError('mutation', `A patch may not change "_id" or "_type" (document "${id}").`)
  }
  writeDocument({...patched, _createdAt: document._createdAt}, id, context)
  return {id, operation: 'update'}
}

function create(
  attributes: JsonObject,
  context: MutationContext,
  onExisting: 'fail' | 'ignore' | 'replace',
): MutationResult {
  const given = attributes['_id']
  const wanted = typeof given === 'string' ? given : ''
  // An id that ends in a dot is a prefix: the lake completes it (`drafts.` gives a draft with a new id).
  const id = wanted === '' || wanted.endsWith('.') ? wanted + context.newId() : wanted
  const existing = context.workingSet.get(id)
  if (existing && onExisting === 'ignore') return {id, operation: 'none'}
  if (existing && onExisting === 'fail') {
    throw new LakeError('conflict', `Document by ID "${id}" already exists`)
  }
  writeDocument(attributes, id, context)
  return {id, operation: existing ? 'update' : 'create'}
}

function remove(id: string, context: MutationContext): MutationResult {
  if (!context.workingSet.get(id)) return {id, operation: 'none'}
  context.workingSet.delete(id)
  return {id, operation: 'delete'}
}

function applyPatch(document: LakeDocument, operations: PatchOperations): JsonObject {
  const {merge, ...rest} = operations
  if (merge)
    throw new LakeError('mutation', 'The patch operation "merge" is deprecated and not served: use "set".')
  try {
    // The mutator's own types name operations one by one; it takes them as the client sends them.
    const mutation = new Mutation({mutations: [{patch: {id: document._id, ...structuredClone(rest)}}]})
    const result: unknown = mutation.apply(structuredClone(document))
    const plain: Json = JSON.parse(JSON.stringify(result))
    if (typeof plain === 'object' && plain !== null && !Array.isArray(plain)) return plain
    throw new Error('the patch left no document')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('mutation', `The patch of "${document._id}" cannot be applied: ${reason}`, {cause})
  }
}
