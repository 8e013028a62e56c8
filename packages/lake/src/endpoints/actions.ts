import {z} from 'zod'

import {releaseReads} from '../dataset/release-reads.ts'
import {transact} from '../dataset/transact.ts'
import type {ActionContext} from '../domain/action-context.ts'
import {applyAction} from '../domain/action.ts'
import {isObject, type Json} from '../domain/json.ts'
import {protectReleases} from '../domain/protect-releases.ts'
import {isReleaseAction} from '../domain/release-action.ts'
import {LakeError} from '../errors.ts'
import {type ActionBody, actionsBody, SERVED_ACTIONS} from '../wire/action-body.ts'
import {fit, readJson} from '../wire/read-body.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {atIndex, isImport, placed} from './mutate.ts'

export const actionEndpoints: Endpoint[] = [
  {
    method: 'POST',
    path: '/data/actions/:dataset',
    summary:
      'Actions on documents (create, edit, publish, unpublish, discard, delete, replaceDraft, version.*) and releases',
    evidence: 'documented',
    handle: act,
  },
]

async function act(context: EndpointContext): Promise<Response> {
  const {lake, request, caller} = context
  const dataset = datasetOf(context)
  const raw = await readJson(request, z.json(), lake.config.limits.maxBodyBytes)
  refuseUnserved(raw)
  const body = fit(raw, actionsBody)
  refuseMixture(body.actions)
  const {transactionId} = await transact(dataset, {
    caller,
    transactionId: body.transactionId,
    dryRun: body.dryRun,
    autoGenerateArrayKeys: false,
    mutations: body.actions.flatMap(asMutations),
    // A publish is no mutation that listeners are shown: the actions say what was asked.
    request: JSON.parse(JSON.stringify(body.actions)),
    isImport: isImport(context),
    readsStore: body.actions.some(isReleaseAction),
    apply: (mutation) => {
      const action: ActionContext = {
        ...mutation,
        ...releaseReads(dataset.store, mutation.workingSet, lake.config.releases),
      }
      body.actions.forEach((one, index) => atIndex(index, () => applyAction(one, action), 'action'))
      protectReleases(mutation.workingSet)
      return []
    },
  }).catch((error: unknown) => {
    // What the transaction as a whole refuses (rights, references) is worded as an action's error too.
    throw placed(error, 0, 'action')
  })
  return Response.json({transactionId})
}

/** What an action says of itself in the terms of mutations: an edit is a patch of its draft. */
function asMutations(action: ActionBody): Json[] {
  if (action.actionType !== 'sanity.action.document.edit') return []
  const patch: Json = JSON.parse(JSON.stringify({patch: {id: action.draftId, ...action.patch}}))
  return [patch]
}

/** Evidence: documented (sanity.io/docs/http-reference/actions: "You can not mix different types of actions"). */
function refuseMixture(actions: readonly ActionBody[]): void {
  if (new Set(actions.map(isReleaseAction)).size < 2) return
  throw new LakeError(
    'badRequest',
    'Actions on releases and on documents cannot be mixed in one transaction: send them one after the other.',
  )
}

function refuseUnserved(raw: Json): void {
  const actions: Json = isObject(raw) ? (raw['actions'] ?? null) : null
  for (const action of Array.isArray(actions) ? actions : []) {
    const type = isObject(action) ? action['actionType'] : undefined
    if (typeof type === 'string' && type.startsWith('sanity.action.') && !SERVED_ACTIONS.has(type)) {
      throw new LakeError('notServed', `The action "${type}" is not served by this lake.`)
    }
  }
}
