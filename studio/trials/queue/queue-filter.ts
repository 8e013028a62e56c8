import type {ChangeKind, Proposal, QueueRecord} from '../data/queue-records.ts'

/** What a curator wants to see of the queue. An empty string lets everything through. */
export type QueueFilter = {
  kind: ChangeKind | 'new' | ''
  substance: string
  status: string
  match: 'exact' | 'fuzzy' | ''
}

export const NO_FILTER: QueueFilter = {kind: '', substance: '', status: '', match: ''}

/** A search of the registry that the library follows. */
export type Followed = {key: string; label: string}

export const isCandidate = (record: QueueRecord): boolean => record.trial === undefined

/** Substances as people call them: the guides of the trial, or the searches that found a new one. */
export function substancesOf(record: QueueRecord, followed: readonly Followed[]): string[] {
  const guides = (record.trial?.guides ?? []).flatMap(({title}) => title ?? [])
  if (guides.length > 0) return guides
  return record.queries.map((key) => followed.find((query) => query.key === key)?.label ?? key)
}

const without = (record: QueueRecord, kind: QueueFilter['kind']): QueueRecord => ({
  ...record,
  proposals: kind === '' ? record.proposals : record.proposals.filter((proposal) => proposal.kind === kind),
})

/** The records that a filter lets through, each with the changes that it lets through. */
export function filterQueue(
  records: readonly QueueRecord[],
  filter: QueueFilter,
  followed: readonly Followed[],
): QueueRecord[] {
  const {kind, substance, status, match} = filter
  return records
    .filter((record) => substance === '' || substancesOf(record, followed).includes(substance))
    .filter((record) => status === '' || record.overallStatus === status)
    .filter((record) => match === '' || record.relevance?.match === match)
    .flatMap((record) => {
      if (isCandidate(record)) return kind === '' || kind === 'new' ? record : []
      if (kind === 'new') return []
      const left = without(record, kind)
      return left.proposals.length > 0 ? left : []
    })
}

export type KindCount = {kind: ChangeKind | 'new'; count: number}

/** How many of each kind there are under the other filters: choosing a kind does not shrink the counts of its peers. */
export function countKinds(
  records: readonly QueueRecord[],
  filter: QueueFilter,
  followed: readonly Followed[],
  order: readonly ChangeKind[],
): KindCount[] {
  const shown = filterQueue(records, {...filter, kind: ''}, followed)
  const changes = shown.flatMap((record) => (isCandidate(record) ? [] : record.proposals))
  return [
    ...order.map((kind) => ({kind, count: changes.filter((change) => change.kind === kind).length})),
    {kind: 'new' as const, count: shown.filter(isCandidate).length},
  ].filter(({count}) => count > 0)
}

/** The values that a menu of a filter offers. */
export function filterChoices(
  records: readonly QueueRecord[],
  followed: readonly Followed[],
): {substances: string[]; statuses: string[]} {
  const distinct = (values: string[]) => [...new Set(values)].toSorted((a, b) => a.localeCompare(b, 'en'))
  return {
    substances: distinct(records.flatMap((record) => substancesOf(record, followed))),
    statuses: distinct(records.flatMap(({overallStatus}) => overallStatus ?? [])),
  }
}

/** One thing to decide on: a change of a trial, or a trial that is new. */
export type QueueItem = {id: string; record: QueueRecord; change: Proposal | undefined}

/** Names the change itself, not only its field: when the registry says something else later, that is another item. */
export const itemId = (record: QueueRecord, change?: Proposal): string =>
  change === undefined
    ? record._id
    : JSON.stringify([record._id, change.field, change.before, change.after, change.lines])

/** In the order in which they stand on the screen. */
export function queueItems(records: readonly QueueRecord[]): QueueItem[] {
  return records.flatMap((record): QueueItem[] =>
    isCandidate(record)
      ? [{id: itemId(record), record, change: undefined}]
      : record.proposals.map((change) => ({id: itemId(record, change), record, change})),
  )
}

/** The records without what is decided already and on its way. */
export function withoutItems(records: readonly QueueRecord[], decided: ReadonlySet<string>): QueueRecord[] {
  return records.flatMap((record) => {
    if (isCandidate(record)) return decided.has(itemId(record)) ? [] : record
    const proposals = record.proposals.filter((change) => !decided.has(itemId(record, change)))
    return proposals.length === 0 ? [] : {...record, proposals}
  })
}
