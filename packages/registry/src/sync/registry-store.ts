import {
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '@healing-library/content/check/stored-document'
import {
  syncRun,
  syncRunId,
  trialSettings,
  TRIAL_SETTINGS_ID,
} from '@healing-library/content/documents/trial-settings'
import type {Mutation, SanityClient} from '@sanity/client'
import {z} from 'zod'

import {indexTrials, type TrialIndex} from './trial-index.ts'

/** The stored document of a search's last run; without `finishedAt` it was cut off. */
export type SyncRun = z.output<typeof syncRun>
/** The stored settings: which searches are followed, which kinds of change are accepted by rule. */
export type TrialSettings = z.output<typeof trialSettings>

const recordHead = z.object({
  _id: z.string(),
  _rev: z.string(),
  contentHash: z.string().nullable(),
  fetchedAt: z.string().nullable(),
  presence: z.string().nullable(),
  queries: z.array(z.string()).nullable(),
  /** Id of the trial. */
  trial: z.string().nullable(),
})

/** A private record without its snapshot; null where a field is not stored. */
export type RecordHead = z.output<typeof recordHead>

/** What the sync asks of a Content Lake, embedded or hosted, and tells it. */
export type RegistryStore = {
  settings: () => Promise<(TrialSettings & {_updatedAt?: string | undefined}) | undefined>
  run: (query: string) => Promise<SyncRun | undefined>
  trialIndex: () => Promise<TrialIndex>
  /** Documents by their ids, drafts of them too where `withDrafts` says so. Not parsed. */
  documents: (ids: readonly string[], withDrafts?: boolean) => Promise<Map<string, StoredDocument>>
  /** What tells whether a record is to be read whole, by its id. */
  heads: (ids: readonly string[]) => Promise<Map<string, RecordHead>>
  /** NCT numbers of the records that a search found, in pages of a bounded size. */
  foundBy: (query: string) => AsyncGenerator<string[], void, undefined>
  /** How many records a search holds that the registry still has. */
  countFoundBy: (query: string) => Promise<number>
  /** NCT numbers of trials that no search finds. */
  outsideSearches: () => Promise<string[]>
  /** NCT numbers of trials that have no record yet. */
  neverRead: () => Promise<string[]>
  /** Ids of records that propose changes of these kinds. */
  waiting: (kinds: readonly string[]) => Promise<string[]>
  /** One transaction. */
  commit: (mutations: readonly Mutation[]) => Promise<void>
  /** The same; false where another transaction came first and nothing was written. */
  tryCommit: (mutations: readonly Mutation[]) => Promise<boolean>
}

const IDS_A_PAGE = 1000
const keyRow = z.object({
  _id: z.string(),
  nctId: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
})
const nctIds = z.array(z.string())
const FOUND_BY = '_type == "registryRecord" && $query in queries && presence == "found"'

/** The answer to a query that is put together here; its shape is for zod to say. */
const ask = async (client: SanityClient, query: string, params: Record<string, unknown>): Promise<unknown> =>
  await client.fetch<unknown>(query, params)

/** `reader` writes, too, where its token may; it reads drafts and private documents. */
export function createRegistryStore(reader: SanityClient): RegistryStore {
  const client = reader.withConfig({perspective: 'raw', useCdn: false})
  const one = async (id: string) => await client.getDocument(id)
  const commit = async (mutations: readonly Mutation[]) => {
    if (mutations.length === 0) return
    await client.mutate([...mutations], {visibility: 'sync', returnDocuments: false})
  }
  /** NCT numbers of the trials to which no record of this kind belongs. */
  const trialsWithout = async (kind: string) => {
    const trials = await pages(client, '_type == "clinicalTrial"', '_id, nctId', keyRow)
    const records = await pages(
      client,
      `_type == "registryRecord" && ${kind}`,
      '_id, "nctId": trial._ref',
      keyRow,
    )
    const followed = new Set(records.map(({nctId}) => nctId))
    return [
      ...new Set(trials.filter(({_id}) => !followed.has(publishedId(_id))).flatMap(({nctId}) => nctId ?? [])),
    ]
  }

  return {
    async settings() {
      const document = await one(TRIAL_SETTINGS_ID)
      return document ? trialSettings.parse(document) : undefined
    },
    async run(query) {
      const document = await one(syncRunId(query))
      return document ? syncRun.parse(document) : undefined
    },
    async trialIndex() {
      return indexTrials(await pages(client, '_type == "clinicalTrial"', '_id, nctId, aliases', keyRow))
    },
    async documents(ids, withDrafts = false) {
      if (ids.length === 0) return new Map()
      const wanted = withDrafts ? ids.flatMap((id) => [id, `drafts.${id}`]) : ids
      const found = z.array(z.unknown()).parse(await ask(client, '*[_id in $wanted]', {wanted}))
      return new Map(found.filter(isStoredDocument).map((document) => [document._id, document]))
    },
    async heads(ids) {
      const rows = await ask(
        client,
        '*[_id in $ids]{_id, _rev, contentHash, fetchedAt, presence, queries, "trial": trial._ref}',
        {ids},
      )
      return new Map(
        z
          .array(recordHead)
          .parse(rows)
          .map((head) => [head._id, head]),
      )
    },
    async *foundBy(query) {
      for (let last = ''; ;) {
        const ids = nctIds.parse(
          await ask(client, `*[${FOUND_BY} && nctId > $last] | order(nctId) [0...${IDS_A_PAGE}].nctId`, {
            query,
            last,
          }),
        )
        if (ids.length > 0) yield ids
        const end = ids.at(-1)
        if (end === undefined || ids.length < IDS_A_PAGE) return
        last = end
      }
    },
    async countFoundBy(query) {
      return z.int().parse(await ask(client, `count(*[${FOUND_BY}])`, {query}))
    },
    outsideSearches: () => trialsWithout('defined(trial) && presence == "found" && count(queries) > 0'),
    neverRead: () => trialsWithout('defined(trial)'),
    async waiting(kinds) {
      const rows = await pages(
        client,
        '_type == "registryRecord" && count(proposals[kind in $kinds]) > 0',
        '_id',
        keyRow,
        {kinds},
      )
      return rows.map(({_id}) => _id)
    },
    commit,
    async tryCommit(mutations) {
      try {
        await commit(mutations)
        return true
      } catch (error) {
        if (isConflict(error)) return false
        throw error
      }
    },
  }
}

const conflict = z.object({statusCode: z.literal(409)})

/** Another transaction came first: of a curator, or of another run. */
const isConflict = (error: unknown): boolean => conflict.safeParse(error).success

/** All rows of a filter, asked for in pages: one answer over ten thousand trials would be large. */
async function pages<Row extends {_id: string}>(
  client: SanityClient,
  filter: string,
  projection: string,
  row: z.ZodType<Row>,
  params: Record<string, unknown> = {},
): Promise<Row[]> {
  const rows: Row[] = []
  for (let last = ''; ;) {
    const page = z.array(row).parse(
      await ask(client, `*[${filter} && _id > $last] | order(_id) [0...${IDS_A_PAGE}]{${projection}}`, {
        ...params,
        last,
      }),
    )
    rows.push(...page)
    const end = page.at(-1)
    if (end === undefined || page.length < IDS_A_PAGE) return rows
    last = end._id
  }
}
