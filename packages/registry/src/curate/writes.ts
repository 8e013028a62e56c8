import type {RegistryField, TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {comparePartialDates} from '@healing-library/content/rules/partial-date'

import {comparable, isSame} from '../diff/comparable.ts'
import {AUTOMATIC_FIELDS, followersOf} from '../diff/field-kinds.ts'

/** New values of fields of the registry's on a trial; undefined takes a field away. */
export type FieldWrites = Map<RegistryField, unknown>

type Snapshot = Partial<TrialSnapshot>

/** A field and those that make sense with it only, as the snapshot has them. */
export function fieldWrites(snapshot: Snapshot, fields: readonly RegistryField[]): FieldWrites {
  const writes: FieldWrites = new Map()
  for (const field of fields) {
    for (const name of [field, ...followersOf(field)]) writes.set(name, snapshot[name])
  }
  return writes
}

/**
 * What follows the registry without a curator's word. How recent a status is holds for the status that is shown: where
 * the registry has another one by now, which waits for a curator, the day stays that of the shown one. "Last updated" is
 * told only once nothing of the update is missing (`complete`).
 */
export function automaticWrites(shown: Snapshot, snapshot: Snapshot, complete: boolean): FieldWrites {
  const sameStatus = (['overallStatus', 'lastKnownStatus', 'whyStopped'] as const).every((field) =>
    isSame(shown, snapshot, field),
  )
  const writes: FieldWrites = new Map()
  for (const field of AUTOMATIC_FIELDS) {
    if (snapshot[field] === undefined || isSame(shown, snapshot, field)) continue
    if (field === 'meshConditions' || field === 'meshInterventions') writes.set(field, snapshot[field])
    else if (field === 'lastUpdatePosted' ? complete : sameStatus) {
      if (isLater(shown[field], snapshot[field])) writes.set(field, snapshot[field])
    }
  }
  return writes
}

const isLater = (shown: string | undefined, told: string) =>
  shown === undefined || comparePartialDates(shown, told) < 0

/**
 * What a trial that was never compared with the registry lacks: fields that it does not have, and values to which the
 * registry only adds ("2025" and "2025, estimated" are one; another value is a change).
 */
export function gapWrites(
  shown: Snapshot,
  snapshot: Snapshot,
  fields: readonly RegistryField[],
): FieldWrites {
  const writes: FieldWrites = new Map()
  for (const field of fields) {
    if (snapshot[field] === undefined || isSame(shown, snapshot, field)) continue
    if (isRefined(comparable(shown[field]), comparable(snapshot[field]))) writes.set(field, snapshot[field])
  }
  return writes
}

function isRefined(before: unknown, after: unknown): boolean {
  if (before === null || before === undefined) return true
  if (Array.isArray(before)) return Array.isArray(after) && isListRefined(before, after)
  if (typeof before !== 'object') return before === after
  if (typeof after !== 'object' || after === null || Array.isArray(after)) return false
  const later = new Map<string, unknown>(Object.entries(after))
  return Object.entries(before).every(([name, part]) => isRefined(part, later.get(name)))
}

/** Of rows, more may be known by now; a list of words was whole. */
function isListRefined(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.some((item) => typeof item !== 'object') && before.length !== after.length) return false
  const left = [...after]
  return before.every((item) => {
    const at = left.findIndex((other) => isRefined(item, other))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}

/** A trial with these values. */
export function withWrites<Shown extends Snapshot>(shown: Shown, writes: FieldWrites): Shown {
  return {...shown, ...Object.fromEntries(writes)}
}
