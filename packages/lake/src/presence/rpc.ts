import {z} from 'zod'

import type {Json} from '../domain/json.ts'

/**
 * JSON-RPC 2.0 as the Studio's presence speaks it.
 * Evidence: read in `@sanity/bifur-client` (methods, error codes) and in `sanity` (createBifurTransport).
 */
export const ERRORS = {
  unauthorized: 4001,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  parse: -32_700,
} as const

const id = z.union([z.string().max(100), z.number()])
const session = z.string().min(1).max(100)
const json: z.ZodType<Json> = z.json()

export const rpcCall = z.object({jsonrpc: z.literal('2.0'), id, method: z.string().max(100)})

/** The calls that are served. */
export const presenceCall = z.discriminatedUnion('method', [
  z.object({method: z.literal('authorization'), params: z.object({authorization: z.string().max(1000)})}),
  z.object({method: z.literal('presence_subscribe')}),
  z.object({
    method: z.literal('presence_unsubscribe'),
    params: z.object({subscriptionId: z.string().max(100)}),
  }),
  z.object({method: z.literal('presence_rollcall'), params: z.object({session})}),
  z.object({
    method: z.literal('presence_announce'),
    params: z.object({data: z.object({sessionId: session, locations: z.array(json).max(100)})}),
  }),
  z.object({method: z.literal('presence_disconnect'), params: z.object({session})}),
])

export type PresenceCall = z.infer<typeof presenceCall>

export const SERVED_CALLS: ReadonlySet<string> = new Set(
  presenceCall.options.map((option) => option.shape.method.value),
)

/** What subscribers are told; `i` is the user. */
export type PresenceEvent =
  | {type: 'rollCall'; i: string; session: string}
  | {type: 'state'; i: string; m: {sessionId: string; locations: Json[]}}
  | {type: 'disconnect'; i: string; m: {session: string}}

export const encodeResult = (callId: string | number, result: Json): string =>
  JSON.stringify({jsonrpc: '2.0', id: callId, result})

export const encodeError = (callId: string | number | null, code: number, message: string): string =>
  JSON.stringify({jsonrpc: '2.0', id: callId, error: {code, message}})

export const encodeEvent = (subscription: string, result: PresenceEvent): string =>
  JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params: {subscription, result}})
