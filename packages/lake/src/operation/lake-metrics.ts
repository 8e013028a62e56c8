import {readdirSync, statfsSync, statSync} from 'node:fs'
import {join} from 'node:path'

import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client'

import type {Dataset} from '../dataset/dataset.ts'

export type LakeMetrics = {
  /** `endpoint`: as the list of endpoints names it, never an address. */
  answered: (of: {endpoint: string; method: string; status: number; seconds: number}) => void
  querySlow: () => void
  /** `code`: of the table of errors. */
  queryRefused: (code: string) => void
  /** Memory, processor and the like of this process: for a lake that serves. */
  includeProcess: () => void
  /** The text that Prometheus reads, and its type. */
  text: () => Promise<{type: string; body: string}>
}

/** From a look-up in an index to the time that a query may take. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function createLakeMetrics({
  dataDir,
  datasets,
}: {
  dataDir: string
  datasets: ReadonlyMap<string, Dataset>
}): LakeMetrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'lake_requests_total',
    help: 'Requests by endpoint and status',
    labelNames: ['endpoint', 'method', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'lake_request_duration_seconds',
    help: 'From the request to the head of its answer',
    labelNames: ['endpoint', 'method'],
    buckets: SECONDS,
    registers,
  })
  const slow = new Counter({
    name: 'lake_slow_queries_total',
    help: 'Queries that took longer than limits.slowQueryMs',
    registers,
  })
  const refused = new Counter({
    name: 'lake_queries_refused_total',
    help: 'Queries that were not answered, by why',
    labelNames: ['code'],
    registers,
  })

  /** A value that is looked up when somebody asks. */
  const read = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    each: (set: (labels: Record<Label, string>, value: number) => void) => void,
  ) =>
    registry.registerMetric(
      new Gauge<Label>({
        name,
        help,
        labelNames,
        registers: [],
        collect() {
          this.reset()
          each((labels, value) => this.set(labels, value))
        },
      }),
    )
  read('lake_transactions', 'Transactions of a data set, from its beginning', ['dataset'], (set) => {
    for (const {name, store} of datasets.values())
      set({dataset: name}, store.lastTransaction()?.sequence ?? 0)
  })
  read('lake_listeners', 'Who listens to changes now', ['dataset'], (set) => {
    for (const {name, hub} of datasets.values()) set({dataset: name}, hub.size())
  })
  read(
    'lake_webhook_requests',
    'Requests of webhooks of the last seven days: pending, delivered, failed',
    ['dataset', 'webhook', 'state'],
    (set) => {
      for (const {name, store} of datasets.values())
        for (const {webhook, state, count} of store.deliveryCounts())
          set({dataset: name, webhook, state}, count)
    },
  )
  read('lake_file_bytes', 'Size of the files of the data folder', ['file'], (set) => {
    for (const file of readdirSync(dataDir).filter((name) => name.includes('.sqlite')))
      set({file}, statSync(join(dataDir, file), {throwIfNoEntry: false})?.size ?? 0)
  })
  read('lake_disk_free_bytes', 'What is left on the disk of the data folder', [], (set) => {
    const {bavail, bsize} = statfsSync(dataDir)
    set({}, bavail * bsize)
  })

  return {
    answered({endpoint, method, status, seconds}) {
      requests.inc({endpoint, method, status: String(status)})
      durations.observe({endpoint, method}, seconds)
    },
    querySlow: () => slow.inc(),
    queryRefused: (code) => refused.inc({code}),
    includeProcess: () => collectDefaultMetrics({register: registry}),
    text: async () => ({type: registry.contentType, body: await registry.metrics()}),
  }
}
