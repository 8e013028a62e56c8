import type {Caller} from '../auth/caller.ts'
import type {AuditActor, AuditSource} from './event.ts'
import {shortAgent} from './short-agent.ts'

const LONGEST_ADDRESS = 64
const LONGEST_ORIGIN = 120

/** Who asked, and from where, as the audit keeps it. */
export function byCaller(caller: Caller): {actor: AuditActor; from: AuditSource} {
  const {id, displayName, kind, roleNames, source} = caller
  const {by, address, agent, origin} = source
  return {
    actor: {id, name: displayName, kind: by === 'command line' ? by : kind, roles: [...roleNames]},
    from: {
      by,
      ...(address === undefined || address === '' ? {} : {address: address.slice(0, LONGEST_ADDRESS)}),
      ...(agent === undefined ? {} : {agent: shortAgent(agent)}),
      ...(origin === undefined ? {} : {origin: origin.slice(0, LONGEST_ORIGIN)}),
    },
  }
}
