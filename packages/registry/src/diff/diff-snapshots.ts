import type {RegistryField, TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {isSame} from './comparable.ts'
import {FIELD_KINDS, leaderOf, PROPOSED_FIELDS, type TrialChangeKind} from './field-kinds.ts'
import {capped} from './lines.ts'
import {tellField} from './tell-field.ts'

/**
 * One change of a trial: `before` and `after` hold one line each in the registry's own values, absent where there was
 * none; `lines` tells lists and long texts, each line beginning with "+ ", "- " or "~ ".
 */
export type FieldChange = {
  field: RegistryField
  kind: TrialChangeKind
  before?: string
  after?: string
  lines?: string[]
}

/**
 * What changed between two states of a trial, what matters most first. Order, keys, spaces and places on the map are no
 * changes; how recent a record is, and how the registry indexes it, is nobody's decision and not told.
 */
export function diffSnapshots(before: Partial<TrialSnapshot>, after: Partial<TrialSnapshot>): FieldChange[] {
  const changed = new Set(PROPOSED_FIELDS.filter((field) => !isSame(before, after, field)))
  return [...changed].flatMap((field) => {
    const leader = leaderOf(field)
    if (leader !== undefined && changed.has(leader)) return []
    const {lines = [], ...told} = tellField(field, before, after)
    const change: FieldChange = {field, kind: FIELD_KINDS[field]}
    if (told.before !== undefined) change.before = told.before
    if (told.after !== undefined) change.after = told.after
    if (lines.length > 0) change.lines = capped(lines)
    // The same word twice, then once: nothing that anybody could be told.
    return (change.before ?? change.after ?? change.lines) ? [change] : []
  })
}

/** That the registry no longer holds a trial. The trial stays; its history tells it. */
export const goneChange = (nctId: string): FieldChange => ({field: 'nctId', kind: 'gone', before: nctId})
