import {registryRecordId} from '@healing-library/content/documents/registry-record'
import {trialSnapshot, type TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import type {Mutation} from '@sanity/client'

import type {RawStudy} from '../ctgov/study.ts'
import {readRecord, readTrial, type RegistryRecord, type TrialVersions} from '../curate/documents.ts'
import type {TrialChangeKind} from '../diff/field-kinds.ts'
import {snapshotHash} from '../diff/snapshot-hash.ts'
import {toTrialSnapshot} from '../map/trial-snapshot.ts'
import type {RecordHead, RegistryStore} from './registry-store.ts'
import {settleMerged} from './settle-absence.ts'
import {settleStudy, type Settled} from './settle-study.ts'
import {settleUnchanged} from './settle-unchanged.ts'
import type {Problem, Tally} from './tally.ts'
import type {TrialIndex} from './trial-index.ts'

type Known = {queries?: readonly string[] | null | undefined}

/** Where studies come from decides which searches find them. */
export type Finding = (
  nctId: string,
  record: Known | undefined,
) => {
  queries: readonly string[]
  presence: 'found' | 'leftQuery'
}

/** What a search lists, it finds. */
export const foundBy =
  (query: string): Finding =>
  (_nctId, record) => ({queries: [...new Set([...(record?.queries ?? []), query])], presence: 'found'})

/** `judge` says whether a trial is about a search's substance, and is undefined where nobody can tell. */
export type PageSettings = {
  store: RegistryStore
  trials: TrialIndex
  find: Finding
  judge: (snapshot: TrialSnapshot, queries: readonly string[]) => RegistryRecord['relevance']
  autoAccept: readonly TrialChangeKind[]
  now: () => string
  /**
   * Compares trials of the library also where the registry says what it said before: what was accepted may have been
   * taken back, by an old version that was restored or a release that was published.
   */
  comparesTrials?: boolean
}

/** What the studies of a page came to, in counts to be added up, and the records that did not fit. */
export type PageResult = {counts: Partial<Tally>[]; problems: Problem[]}

/** A transaction of a hosted Content Lake may hold a few megabytes; a record with 105 sites and its criteria has 60 kB. */
const TRANSACTION_CHARACTERS = 500_000
const TRANSACTION_STUDIES = 100
const CONFLICT_TRIES = 4

type Mapped = {nctId: string; snapshot: TrialSnapshot; contentHash: string}
type Group = {nctId: string; settled: Settled; mutations: Mutation[]; characters: number}

/**
 * Brings the records of some studies, and what follows for their trials, into the store. Each study is written whole or
 * not at all; `last` is written with the last of them. A study that does not fit is named and stops no other.
 */
export async function settlePage(
  studies: readonly RawStudy[],
  settings: PageSettings,
  last: (result: PageResult) => Mutation[] = () => [],
): Promise<PageResult> {
  const result: PageResult = {counts: [], problems: []}
  let waiting = uniqueById(studies.flatMap((study) => mapped(study, result.problems)))
  for (let attempt = 1; waiting.length > 0; attempt += 1) {
    const groups = await settleAll(waiting, settings, result.problems)
    const conflicts: Mapped[] = []
    for (const chunk of chunks(groups)) {
      if (await settings.store.tryCommit(chunk.flatMap(({mutations}) => mutations))) {
        result.counts.push(...chunk.map(({settled}) => countsOf(settled)))
      } else {
        const ids = new Set(chunk.map(({nctId}) => nctId))
        conflicts.push(...waiting.filter(({nctId}) => ids.has(nctId)))
      }
    }
    waiting = conflicts
    if (attempt === CONFLICT_TRIES) {
      const problem = 'Somebody else kept changing its record; the next run reads it again.'
      result.problems.push(...waiting.map(({nctId}) => ({nctId, problem})))
      waiting = []
    }
  }
  await settings.store.commit(last(result))
  return result
}

function mapped(study: RawStudy, problems: Problem[]): Mapped[] {
  const {nctId} = study.protocolSection.identificationModule
  const parsed = trialSnapshot.safeParse(toTrialSnapshot(study))
  if (parsed.success) {
    return [{nctId, snapshot: parsed.data, contentHash: snapshotHash(parsed.data)}]
  }
  const problem = parsed.error.issues
    .slice(0, 3)
    .map(({path, message}) => `${path.join('.')}: ${message}`)
    .join('; ')
  problems.push({nctId, problem})
  return []
}

/** A record that moved while the pages were read may come twice; the later one is the newer. */
const uniqueById = (studies: readonly Mapped[]): Mapped[] => [
  ...new Map(studies.map((study) => [study.nctId, study])).values(),
]

async function settleAll(
  studies: readonly Mapped[],
  settings: PageSettings,
  problems: Problem[],
): Promise<Group[]> {
  const {store, trials, find, now} = settings
  const names = studies.flatMap(({nctId, snapshot}) => [nctId, ...(snapshot.aliases ?? [])])
  const heads = await store.heads(names.map(registryRecordId))
  const isSame = ({nctId, snapshot, contentHash}: Mapped): RecordHead | undefined => {
    const head = heads.get(registryRecordId(nctId))
    const isLinked = (head?.trial ?? undefined) === trials.find(nctId, snapshot.aliases)
    const isAlone = (snapshot.aliases ?? []).every((alias) => {
      const former = heads.get(registryRecordId(alias))
      return former === undefined || former.presence === 'gone'
    })
    const isCompared = settings.comparesTrials === true && isLinked && head?.trial !== null
    return head?.contentHash === contentHash && isLinked && isAlone && !isCompared ? head : undefined
  }
  const unchanged = studies.flatMap((study): Group[] => {
    const head = isSame(study)
    if (!head) return []
    const found = find(study.nctId, head)
    return [groupOf(study.nctId, settleUnchanged(head, {...found, now: now()}))]
  })
  const others = studies.filter((study) => !isSame(study))
  return [...unchanged, ...(await settleChanged(others, heads, settings, problems))]
}

async function settleChanged(
  studies: readonly Mapped[],
  heads: ReadonlyMap<string, RecordHead>,
  {store, trials, find, judge, autoAccept, now}: PageSettings,
  problems: Problem[],
): Promise<Group[]> {
  const names = studies.flatMap(({nctId, snapshot}) => [nctId, ...(snapshot.aliases ?? [])])
  const records = await store.documents(names.map(registryRecordId).filter((id) => heads.has(id)))
  const trialIds = studies.flatMap(({nctId, snapshot}) => trials.find(nctId, snapshot.aliases) ?? [])
  const documents = await store.documents(trialIds, true)
  return studies.flatMap(({nctId, snapshot, contentHash}): Group[] => {
    try {
      const stored = records.get(registryRecordId(nctId))
      const record = stored && readRecord(stored)
      const trialId = trials.find(nctId, snapshot.aliases)
      const versions: TrialVersions = {
        published: readIfThere(documents.get(trialId ?? '')),
        draft: readIfThere(documents.get(`drafts.${trialId}`)),
      }
      const isThere = trialId !== undefined && (versions.published ?? versions.draft) !== undefined
      const {queries, presence} = find(nctId, record)
      const time = now()
      const settled = settleStudy({
        snapshot,
        contentHash,
        relevance: judge(snapshot, queries),
        record,
        trial: isThere ? {id: trialId, versions} : undefined,
        queries,
        presence,
        autoAccept,
        now: time,
      })
      const former = (snapshot.aliases ?? []).flatMap((alias) => {
        const document = records.get(registryRecordId(alias))
        return document ? settleMerged(readRecord(document), nctId, time) : []
      })
      return [groupOf(nctId, settled, former)]
    } catch (error) {
      problems.push({nctId, problem: error instanceof Error ? error.message : String(error)})
      return []
    }
  })
}

function groupOf(nctId: string, settled: Settled, more: readonly Mutation[] = []): Group {
  const mutations = [...settled.mutations, ...more]
  return {nctId, settled, mutations, characters: JSON.stringify(mutations).length}
}

const readIfThere = (document: unknown) => (document === undefined ? undefined : readTrial(document))

function* chunks(groups: readonly Group[]): Generator<Group[], void, undefined> {
  let chunk: Group[] = []
  let characters = 0
  for (const group of groups) {
    const isFull =
      chunk.length >= TRANSACTION_STUDIES || characters + group.characters > TRANSACTION_CHARACTERS
    if (isFull && chunk.length > 0) {
      yield chunk
      chunk = []
      characters = 0
    }
    chunk.push(group)
    characters += group.characters
  }
  if (chunk.length > 0) yield chunk
}

const countsOf = ({outcome, proposed, accepted, filled}: Settled): Partial<Tally> => ({
  [outcome]: 1,
  proposed,
  accepted,
  filled,
})
