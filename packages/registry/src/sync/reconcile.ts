import {registryRecordId} from '@healing-library/content/documents/registry-record'

import {readRecord} from '../curate/documents.ts'
import {createNctSet, type NctSet} from './nct-set.ts'
import {readById} from './read-by-id.ts'
import {settleGone} from './settle-absence.ts'
import {foundBy, settlePage, type Finding, type PageResult, type PageSettings} from './settle-page.ts'
import type {FollowedQuery, SyncEvent, SyncOptions} from './sync-query.ts'
import {addTo, type Tally} from './tally.ts'

type Reconciling = {
  /** What the registry lists for the search; undefined: it is asked for the numbers alone. */
  listed: NctSet | undefined
  tally: Tally
  take: (result: PageResult) => void
}

const NUMBERS_A_PAGE = 1000
/** A search that suddenly finds less than half of what it found is more likely wrong than right. */
const MOST_LEAVING = {share: 0.5, butNotBelow: 10}

/**
 * Compares the numbers that the registry lists with those that we hold. What we hold and it does not list is read by its
 * number: it changed, has another number, or is gone; it is kept in any case. What it lists and we do not hold is read.
 */
export async function* reconcile(
  query: FollowedQuery,
  options: SyncOptions,
  {listed: known, tally, take}: Reconciling,
): AsyncGenerator<SyncEvent, void, undefined> {
  const {registry, store, signal} = options
  const missing: string[] = []
  const listed = known ?? createNctSet()
  if (!known) {
    yield {kind: 'reconciling', what: 'reading the numbers of all trials'}
    const numbers = {intervention: query.expression, fields: ['NCTId'], pageSize: NUMBERS_A_PAGE}
    const ours = createNctSet()
    for await (const ids of store.foundBy(query.key)) for (const id of ids) ours.add(id)
    for await (const page of registry.pages(numbers, {signal})) {
      for (const {protocolSection} of page.studies) {
        const {nctId} = protocolSection.identificationModule
        listed.add(nctId)
        if (!ours.has(nctId)) missing.push(nctId)
      }
    }
  }
  const left: string[] = []
  let held = 0
  for await (const ids of store.foundBy(query.key)) {
    held += ids.length
    left.push(...ids.filter((id) => !listed.has(id)))
  }
  if (left.length > Math.max(MOST_LEAVING.butNotBelow, held * MOST_LEAVING.share)) {
    addTo(tally, {failed: 1})
    const problem = `The search "${query.expression}" lists ${listed.size()} trials and no longer ${left.length} of the ${held} that it found before. That looks like a mistake: nothing was marked as having left. Check the search, and the registry.`
    yield {kind: 'problem', problem: {nctId: undefined, problem}}
    return
  }
  if (missing.length > 0) {
    yield* settleById(missing, {...options, find: foundBy(query.key)}, take)
    addTo(tally, {seen: missing.length})
  }
  if (left.length > 0) {
    yield {kind: 'reconciling', what: `${left.length} no longer found by the search`}
    const find: Finding = (nctId, record) => {
      // Asked for by a former number: the search may well list it under its own.
      if (listed.has(nctId)) return foundBy(query.key)(nctId, record)
      const queries = (record?.queries ?? []).filter((key) => key !== query.key)
      return {queries, presence: queries.length > 0 ? 'found' : 'leftQuery'}
    }
    yield* settleById(
      left,
      {...options, find},
      (result) => {
        // They were not read by the search: what happened to them is told as "left".
        take({
          ...result,
          counts: result.counts.map(({proposed, accepted, filled}) => ({proposed, accepted, filled})),
        })
      },
      (gone) => addTo(tally, {gone}),
    )
    addTo(tally, {left: left.length})
  }
}

/** Reads trials by their numbers and settles them; those that are gone are kept and told. */
export async function* settleById(
  nctIds: readonly string[],
  options: PageSettings & Pick<SyncOptions, 'registry' | 'signal'>,
  take: (result: PageResult) => void,
  tellGone: (gone: number) => void = () => {},
): AsyncGenerator<SyncEvent, void, undefined> {
  const {registry, store, now, signal} = options
  for await (const {studies, problems, gone} of readById(registry, nctIds, signal)) {
    const result = await settlePage(studies, options)
    const records = await store.documents(gone.map(registryRecordId))
    const unknown = gone
      .filter((nctId) => !records.has(registryRecordId(nctId)))
      .map((nctId) => ({nctId, problem: 'The registry does not know this number. Is it written correctly?'}))
    take({counts: result.counts, problems: [...result.problems, ...problems, ...unknown]})
    for (const problem of [...problems, ...result.problems, ...unknown]) yield {kind: 'problem', problem}
    const mutations = [...records.values()].flatMap((document) => settleGone(readRecord(document), now()))
    await store.commit(mutations)
    tellGone(mutations.length)
  }
}
