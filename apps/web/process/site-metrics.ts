import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client'

import type {RequestKind} from './kind-of-request.ts'
import type {SiteEvent} from './site-event.ts'

/** Read when somebody asks for the metrics. */
type Read = {
  answersBytes: () => number
  /** Undefined where instances share nothing. */
  sharedIsReady: (() => boolean) | undefined
}

export type SiteMetrics = {
  count: (event: SiteEvent) => void
  request: (of: {kind: RequestKind; source: 'memory' | 'next'; status: number; seconds: number}) => void
  /** The text that Prometheus reads, and its type. */
  text: () => Promise<{type: string; body: string}>
}

/** From a page out of memory to one whose content had to be waited for. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function createSiteMetrics({answersBytes, sharedIsReady}: Read): SiteMetrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({register: registry})
  const requests = new Counter({
    name: 'site_requests_total',
    help: 'Requests by kind, by what answered them, and by status',
    labelNames: ['kind', 'source', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'site_request_duration_seconds',
    help: 'From the request to the end of its answer',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  })
  const counter = (name: string, help: string) => new Counter({name, help, registers})
  const events: Record<SiteEvent, Counter> = {
    'page-made': counter('site_pages_made_total', 'Pages that were made anew'),
    'page-found': counter('site_pages_found_total', 'Pages that this instance held'),
    'page-found-shared': counter('site_pages_found_shared_total', 'Pages that were found in Redis'),
    'change-heard': counter('site_changes_heard_total', 'Changes that the Content Lake told of'),
    'lake-answered': counter('site_lake_answers_total', 'Queries that the Content Lake answered'),
    'lake-unreachable': counter('site_lake_failures_total', 'Queries that it did not answer'),
  }
  const reachable = new Gauge({
    name: 'site_lake_reachable',
    help: 'Whether the last query was answered',
    registers,
  })
  reachable.set(1)
  const read = (name: string, help: string, value: () => number) =>
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(value())
        },
      }),
    )
  read('site_answers_memory_bytes', 'What the ready answers take', answersBytes)
  if (sharedIsReady !== undefined)
    read('site_redis_reachable', 'Whether Redis answers', () => (sharedIsReady() ? 1 : 0))

  return {
    count(event) {
      events[event].inc()
      if (event === 'lake-answered') reachable.set(1)
      if (event === 'lake-unreachable') reachable.set(0)
    },
    request({kind, source, status, seconds}) {
      requests.inc({kind, source, status: String(status)})
      durations.observe({kind}, seconds)
    },
    text: async () => ({type: registry.contentType, body: await registry.metrics()}),
  }
}
