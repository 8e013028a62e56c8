import {oneOf} from '@healing-library/content/documents/parts'
import {registryField} from '@healing-library/content/documents/trial-change'
import {
  RELEVANCE_MATCHES,
  REGISTRY_PRESENCES,
  TRIAL_CHANGE_KINDS,
} from '@healing-library/content/vocabulary/trials'
import {z} from 'zod'

import {listOf, maybe} from './parts.ts'

/** Published records alone: nobody writes a draft of what a machine keeps. */
export const IS_RECORD = '_type == "registryRecord" && !(_id in path("drafts.**"))'

/** What waits for a curator: changes of a trial that we hold, and trials that we do not. */
export const IS_WAITING = `${IS_RECORD} && !defined(rejected) && (count(proposals) > 0 || (!defined(trial) && presence != "gone"))`

/** So many records are read at a time: the next ones come as these are decided. */
export const MOST_RECORDS = 500

/** Everything of the queue that is seen at a glance; the whole snapshot is fetched when it is needed. */
export const QUEUE_QUERY = `*[${IS_WAITING}] | order(fetchedAt desc, nctId asc) [0...${MOST_RECORDS}] {
  _id,
  nctId,
  presence,
  fetchedAt,
  queries,
  relevance,
  proposals,
  mutedFields,
  "trial": select(defined(trial) => {
    "_id": trial._ref,
    "briefTitle": trial->briefTitle,
    "guides": trial->substances[]->{"_id": _id, "title": title},
  }),
  "briefTitle": snapshot.briefTitle,
  "overallStatus": snapshot.overallStatus,
  "studyType": snapshot.studyType,
  "phases": snapshot.phases,
  "conditions": snapshot.conditions,
  "interventions": snapshot.interventions[].name,
  "sponsor": snapshot.sponsor,
  "enrolment": snapshot.enrolment.count,
  "countries": snapshot.countries,
  "startDate": snapshot.startDate.date,
}`

const change = z.object({
  _key: z.string(),
  field: registryField,
  kind: oneOf(TRIAL_CHANGE_KINDS),
  before: maybe(z.string()),
  after: maybe(z.string()),
  lines: maybe(z.array(z.string())),
  seenAt: maybe(z.string()),
})

const named = z.object({_id: z.string(), title: maybe(z.string())})

const record = z.object({
  _id: z.string(),
  nctId: z.string(),
  presence: maybe(oneOf(REGISTRY_PRESENCES)),
  fetchedAt: maybe(z.string()),
  queries: listOf(z.string()),
  relevance: maybe(z.object({match: oneOf(RELEVANCE_MATCHES), terms: listOf(z.string())})),
  proposals: listOf(change),
  mutedFields: listOf(z.string()),
  trial: maybe(z.object({_id: z.string(), briefTitle: maybe(z.string()), guides: listOf(named)})),
  briefTitle: maybe(z.string()),
  overallStatus: maybe(z.string()),
  studyType: maybe(z.string()),
  phases: listOf(z.string()),
  conditions: listOf(z.string()),
  interventions: listOf(z.string()),
  sponsor: maybe(z.string()),
  enrolment: maybe(z.number()),
  countries: listOf(z.string()),
  startDate: maybe(z.string()),
})

export type Proposal = z.output<typeof change>
export type ChangeKind = Proposal['kind']
export type QueueRecord = z.output<typeof record>

export const queueRecord = record
