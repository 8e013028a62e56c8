import type {Mutation} from '@sanity/client'

import type {Proposal, TrialState, TrialVersions} from './documents.ts'
import type {FieldWrites} from './writes.ts'

type Row = {_key: string}

/** The published trial first, then its draft: a draft that lacked the change would take it back when it is published. */
const versionsOf = ({published, draft}: TrialVersions): TrialState[] =>
  [published, draft].filter((one) => one !== undefined)

/** What readers see now; the draft of a trial that was never published. */
export const shownOf = ({published, draft}: TrialVersions): TrialState | undefined => published ?? draft

/** Row of the public history. Its key is the same for the same decision: sent twice, it stands once. */
export const historyRow = (
  {field, kind, before, after, lines, seenAt}: Omit<Proposal, '_key' | '_type'>,
  acceptedAt: string,
) => ({
  _key: `${field}-${acceptedAt.replaceAll(/\D/g, '')}`,
  _type: 'trialChange' as const,
  field,
  kind,
  ...(before !== undefined && {before}),
  ...(after !== undefined && {after}),
  ...(lines !== undefined && {lines}),
  seenAt,
  acceptedAt,
})

/** Sets fields of the registry's and adds to the history, on the trial and on its draft. Nothing else of them. */
export function trialPatches(
  trial: TrialVersions,
  writes: FieldWrites,
  history: readonly Row[],
): {mutations: Mutation[]; undo: Mutation[]} {
  if (writes.size === 0 && history.length === 0) return {mutations: [], undo: []}
  const versions = versionsOf(trial)
  return {
    mutations: versions.map(({_id}) => ({
      patch: {
        id: _id,
        ...operations(writes),
        ...(history.length > 0 && {
          setIfMissing: {changes: []},
          insert: {after: 'changes[-1]', items: [...history]},
        }),
      },
    })),
    undo: versions.map((version) => {
      const earlier: FieldWrites = new Map([...writes.keys()].map((field) => [field, version[field]]))
      const {set, unset = []} = operations(earlier)
      const rows = history.map(({_key}) => `changes[_key=="${_key}"]`)
      return {patch: {id: version._id, ...(set && {set}), unset: [...unset, ...rows]}}
    }),
  }
}

function operations(writes: FieldWrites): {set?: Record<string, unknown>; unset?: string[]} {
  const set = [...writes].filter(([, value]) => value !== undefined)
  const unset = [...writes].filter(([, value]) => value === undefined).map(([field]) => field)
  return {
    ...(set.length > 0 && {set: Object.fromEntries(set)}),
    ...(unset.length > 0 && {unset}),
  }
}
