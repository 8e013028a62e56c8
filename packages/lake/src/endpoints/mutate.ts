import {transact} from '../dataset/transact.ts'
import {applyMutation} from '../domain/mutation.ts'
import {protectReleases, refuseReleaseMutations} from '../domain/protect-releases.ts'
import {LakeError} from '../errors.ts'
import {mutationsBody} from '../wire/mutation-body.ts'
import {readJson} from '../wire/read-body.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'

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
  const {transactionId, results, changes} = transact(dataset, {
    caller,
    transactionId: body.transactionId,
    dryRun: flag(url.searchParams, 'dryRun'),
    autoGenerateArrayKeys: flag(url.searchParams, 'autoGenerateArrayKeys'),
    mutations: body.mutations,
    apply: (mutation) => {
      const results = body.mutations.flatMap((one, index) =>
        atIndex(index, () => applyMutation(one, mutation)),
      )
      refuseReleaseMutations(mutation.workingSet)
      protectReleases(mutation.workingSet)
      return results
    },
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

/** Names the item of the request that an error came from. */
export function atIndex<T>(index: number, work: () => T, family: 'mutation' | 'action' = 'mutation'): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof LakeError) || error.details.family) throw error
    const items = error.details.items ?? [
      {index, error: {type: error.itemType(), description: error.message}},
    ]
    throw new LakeError(error.code, error.message, {
      ...error.details,
      family,
      cause: error,
      items: items.map((item) => ({...item, index})),
    })
  }
}
