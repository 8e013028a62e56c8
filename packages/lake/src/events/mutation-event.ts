import {isObject, type Json, type JsonObject} from '../domain/json.ts'
import {effectsForClients} from '../history/effects.ts'
import type {Transaction} from '../store/store.ts'

type Change = Transaction['changes'][number]

export type ListenOptions = {
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  mendozaEffects: boolean
  visibility: string
  enableResume: boolean
}

export type Transition = 'appear' | 'update' | 'disappear'

/**
 * One change as a listener hears of it.
 * Evidence: sanity.io/docs/http-reference/listen; `@sanity/client` (MutationEvent); Studio's pair listener.
 */
export function mutationEvent(
  transaction: Transaction,
  change: Change,
  place: {index: number; total: number},
  transition: Transition,
  options: ListenOptions,
): JsonObject {
  const {before, after, id} = change
  return {
    eventId: `${transaction.id}#${id}`,
    documentId: id,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    ...(options.includeMutations ? {mutations: mutationsOf(transaction, change)} : {}),
    ...(before ? {previousRev: before._rev} : {}),
    // A deletion has one, too: the Studio puts events in order by their revisions (sequentializeListenerEvents).
    resultRev: after?._rev ?? transaction.id,
    ...(options.includeResult && after ? {result: after} : {}),
    ...(options.includePreviousRevision ? {previous: before ?? null} : {}),
    ...(options.mendozaEffects ? {effects: effectsForClients(change)} : {}),
    timestamp: transaction.timestamp,
    visibility: options.visibility,
    transactionTotalEvents: place.total,
    transactionCurrentEvent: place.index + 1,
  }
}

/** The mutations that lead from before to after: the request's own, or what an action amounts to. */
function mutationsOf(transaction: Transaction, {id, before, after}: Change): Json[] {
  if (!after) return [{delete: {id}}]
  if (!before) return [{create: after}]
  const own = transaction.mutations.filter((mutation) => targetOf(mutation) === id)
  return own.length > 0 ? own : [{createOrReplace: after}]
}

/** The id of the document that a mutation names; undefined where it names none, such as by a query. */
export function targetOf(mutation: Json): Json | undefined {
  if (!isObject(mutation)) return undefined
  const body = Object.values(mutation)[0]
  return isObject(body) ? (body['id'] ?? body['_id']) : undefined
}
