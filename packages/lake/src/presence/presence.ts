import type {WebSocket} from 'ws'

import type {Caller} from '../auth/caller.ts'
import {isObject, parseJson} from '../domain/json.ts'
import type {LakeParts} from '../endpoints/endpoint.ts'
import {LakeError} from '../errors.ts'
import {createRoom, type Member, type Room} from './room.ts'
import {
  encodeError,
  encodeEvent,
  encodeResult,
  ERRORS,
  type PresenceCall,
  presenceCall,
  rpcCall,
  SERVED_CALLS,
} from './rpc.ts'

const HEARTBEAT = '♥'
const HEARTBEAT_MS = 15_000
const MOST_SUBSCRIPTIONS = 20
/** A connection that lags behind by more than this is let go: the Studio connects again. */
const MOST_WAITING_BYTES = 1_000_000

/** Who is in which document: relayed between the connections of a dataset, kept nowhere. */
export type Presence = {accept: (socket: WebSocket, dataset: string) => void}

export function createPresence(
  lake: Pick<LakeParts, 'directory' | 'ids'>,
  {heartbeatMs = HEARTBEAT_MS}: {heartbeatMs?: number} = {},
): Presence {
  const rooms = new Map<string, Room>()
  return {
    accept: (socket, dataset) => {
      const room = rooms.get(dataset) ?? createRoom()
      rooms.set(dataset, room)
      acceptConnection(socket, room, lake, heartbeatMs)
    },
  }
}

function acceptConnection(
  socket: WebSocket,
  room: Room,
  {directory, ids}: Pick<LakeParts, 'directory' | 'ids'>,
  heartbeatMs: number,
): void {
  const subscriptions = new Set<string>()
  let authorization: string | undefined
  let alive = true

  const send = (text: string) => {
    if (socket.bufferedAmount > MOST_WAITING_BYTES) socket.terminate()
    else if (socket.readyState === socket.OPEN) socket.send(text)
  }
  const member: Member = {
    tell: (event) => {
      for (const subscription of subscriptions) send(encodeEvent(subscription, event))
    },
  }

  /** Looked up each time: who has signed out, or was removed, is out here as well. */
  function caller(): Caller | undefined {
    if (authorization === undefined) return undefined
    try {
      return directory.authenticate(authorization)
    } catch (error) {
      if (error instanceof LakeError && error.code === 'unauthorized') return undefined
      throw error
    }
  }

  function answer(call: PresenceCall, userId: string): string | boolean {
    switch (call.method) {
      case 'authorization':
        return true
      case 'presence_subscribe': {
        if (subscriptions.size >= MOST_SUBSCRIPTIONS) return false
        const subscription = ids.next()
        subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        return subscriptions.delete(call.params.subscriptionId)
      case 'presence_rollcall': {
        const {session} = call.params
        room.tellOthers({type: 'rollCall', i: userId, session}, member)
        return true
      }
      case 'presence_announce': {
        const {sessionId, locations} = call.params.data
        if (!room.claim(sessionId, userId, member)) return false
        room.tellOthers({type: 'state', i: userId, m: {sessionId, locations}}, member)
        return true
      }
      case 'presence_disconnect':
        room.end(call.params.session, member)
    }
    return true
  }

  function receive(text: string): void {
    const value = parseJson(text)
    if (value === undefined) return send(encodeError(null, ERRORS.parse, 'The message is no valid JSON.'))
    const rpc = rpcCall.safeParse(value)
    if (!rpc.success)
      return send(encodeError(null, ERRORS.invalidRequest, 'The message is no JSON-RPC call.'))
    const {id, method} = rpc.data
    if (!SERVED_CALLS.has(method)) {
      return send(encodeError(id, ERRORS.methodNotFound, `${method} is not served by this lake.`))
    }
    const call = presenceCall.safeParse(isObject(value) ? {params: {}, ...value} : value)
    if (!call.success) return send(encodeError(id, ERRORS.invalidRequest, `The call ${method} does not fit.`))
    if (call.data.method === 'authorization') authorization = call.data.params.authorization
    const who = caller()
    if (!who || who.kind === 'anonymous') {
      return send(encodeError(id, ERRORS.unauthorized, 'Sign in first: the token is missing or not valid.'))
    }
    return send(encodeResult(id, answer(call.data, who.id)))
  }

  const timer = setInterval(() => {
    if (!alive) return socket.terminate()
    if (authorization !== undefined && !caller()) return socket.close(ERRORS.unauthorized, 'signed out')
    alive = false
    socket.ping()
    return send(HEARTBEAT)
  }, heartbeatMs)
  timer.unref()

  socket.on('pong', () => {
    alive = true
  })
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) socket.close(1003, 'text only')
    else receive(data.toString('utf8'))
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(timer)
    room.leave(member)
  })
  room.enter(member)
  send(HEARTBEAT)
}
