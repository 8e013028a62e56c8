import {transact} from '../dataset/transact.ts'
import {applyMutation, type MutationContext, type MutationResult, selectionOf} from '../domain/mutation.ts'
import {protectReleases, refuseReleaseMutations} from '../domain/protect-releases.ts'
import {LakeError} from '../errors.ts'
import {type MutationBody, mutationsBody} from '../wire/mutation-body.ts'
import {readJson} from '../wire/read-body.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'

/** Set on the requests of an import. */
export const IMPORT_HEADER = 'x-lake-import'

export const mutateEndpoints: Endpoint[] = [
  {
    method: 'POST',
    path: '/data/mutate/:dataset',
    summary: 'Mutations, all of them or none',
    evidence: 'documented',
    handle: mutate,
  },
]

async function mutate(context: EndpointContext): Promise<Response> {
  const {lake, request, url, caller} = context
  const dataset = datasetOf(context)
  const body = await readJson(request, mutationsBody, lake.config.limits.maxBodyBytes)
  const usesQueries = body.mutations.some((mutation) => selectionOf(mutation) !== undefined)
  if (usesQueries && caller.kind === 'anonymous') {
    // Every writer would wait for it, and in the end nobody who is not signed in changes anything.
    throw new LakeError('insufficientPermissions', 'Insufficient permissions; permission "update" required')
  }
  const {transactionId, results, changes} = await transact(dataset, {
    caller,
    transactionId: body.transactionId,
    dryRun: flag(url.searchParams, 'dryRun'),
    autoGenerateArrayKeys: flag(url.searchParams, 'autoGenerateArrayKeys'),
    mutations: body.mutations,
    isImport: isImport(context),
    readsStore: usesQueries,
    apply: (mutation) =>
      usesQueries ? applyInTurn(body.mutations, mutation) : applyAtOnce(body.mutations, mutation),
  })
  const returnDocuments = flag(url.searchParams, 'returnDocuments')
  const returnIds = returnDocuments || flag(url.searchParams, 'returnIds')
  const after = new Map(changes.map((change) => [change.id, change.after]))
  return Response.json({
    transactionId,
    results: results.map(({id, operation}) => ({
      ...(returnIds ? {id} : {}),
      ...(returnDocuments ? {document: after.get(id) ?? dataset.store.document(id)} : {}),
      operation,
    })),
  })
}

function applyAtOnce(mutations: MutationBody[], context: MutationContext): MutationResult[] {
  const results = mutations.flatMap((one, index) => atIndex(index, () => applyMutation(one, context)))
  leaveReleases(context)
  return results
}

/** Each mutation selects among what those before it have left. */
async function applyInTurn(mutations: MutationBody[], context: MutationContext): Promise<MutationResult[]> {
  const results: MutationResult[] = []
  for (const [index, mutation] of mutations.entries()) {
    const selection = selectionOf(mutation)
    const selected = selection && (await context.select(selection.query, selection.params))
    results.push(...atIndex(index, () => applyMutation(mutation, context, selected)))
  }
  leaveReleases(context)
  return results
}

function leaveReleases({workingSet}: MutationContext): void {
  refuseReleaseMutations(workingSet)
  protectReleases(workingSet)
}

/**
 * Whether this is what `lake import` sends to a lake that serves: the audit is told of one import. Only who administers
 * is believed.
 */
export function isImport({request, caller}: EndpointContext): boolean {
  return caller.administers && request.headers.get(IMPORT_HEADER) === '1'
}

/** Names the item of the request that an error came from. */
export function atIndex<T>(index: number, work: () => T, family: 'mutation' | 'action' = 'mutation'): T {
  try {
    return work()
  } catch (error) {
    throw placed(error, index, family)
  }
}

/** The error as one of this item; what is none of ours, or has a place already, as it is. */
export function placed(error: unknown, index: number, family: 'mutation' | 'action'): unknown {
  if (!(error instanceof LakeError) || error.details.family) return error
  const items = error.details.items ?? [{index, error: {type: error.itemType(), description: error.message}}]
  return new LakeError(error.code, error.message, {
    ...error.details,
    family,
    cause: error,
    items: items.map((item) => ({...item, index})),
  })
}
