import {hash} from 'node:crypto'

import type {Json} from '../domain/json.ts'
import {isObject} from '../domain/json.ts'
import type {AuditEntry, AuditEvent} from './event.ts'

/** The text of an event that its hash is made of: the same for the same event, whoever wrote its JSON. */
export function sealedText(event: AuditEvent, sequence: number): string {
  return JSON.stringify(inOrder({...event, sequence}))
}

/** What chains an entry to the one before it. */
export function sealOf(previous: string, text: string): string {
  return hash('sha256', `${previous}\n${text}`, 'hex')
}

/** What an entry that came out of a file would be sealed with if nobody had touched it. */
export function sealOfEntry({log: _log, sequence, previous, hash: _hash, ...event}: AuditEntry): string {
  return sealOf(previous, sealedText(event, sequence))
}

/** Names in alphabetical order, and none that has no value. */
function inOrder(value: unknown): Json {
  if (Array.isArray(value)) return value.map(inOrder)
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => [name, inOrder(part)]),
    )
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
