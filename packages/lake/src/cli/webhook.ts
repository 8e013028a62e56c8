import {parseArgs} from 'node:util'

import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {openLake} from '../open-lake.ts'
import {lockHolder} from '../server/lock.ts'
import type {DatasetStore, DeliveryState} from '../store/store.ts'
import {type Command, UsageError} from './command.ts'

const USAGE = 'webhook list | log [--failed] [--limit N] | retry ID [--dataset NAME]'
const MOST_LINES = 10_000

export const webhookCommand: Command = {
  usage: USAGE,
  summary:
    'the webhooks and how many of their requests wait, came through or failed; the log of requests, newest first, of the last seven days; sends a failed one again',
  run: async (args, {dataDir, config, log, operator, print}) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        dataset: {type: 'string', default: 'production'},
        failed: {type: 'boolean', default: false},
        limit: {type: 'string', default: '50'},
      },
    })
    const [verb, id = ''] = positionals
    const lake = openLake({dataDir, config, log, operator})
    try {
      const store = lake.parts.datasets.get(values.dataset)?.store
      if (!store) throw new LakeError('notFound', `There is no dataset "${values.dataset}".`)
      if (verb === 'list') for (const line of listed(lake, store)) print(line)
      else if (verb === 'log') for (const line of logged(store, values)) print(line)
      else if (verb === 'retry' && /^\d+$/.test(id)) {
        retry(store, Number(id), lake.parts.clock.now().getTime())
        print(
          lockHolder(dataDir)
            ? `${id} is sent again now`
            : `${id} is sent again when the lake is started: it does not serve now`,
        )
      } else throw new UsageError(`usage: lake ${USAGE}`)
    } finally {
      lake.close()
    }
  },
}

function listed({parts}: Lake, store: DatasetStore): string[] {
  const counts = store.deliveryCounts()
  const count = (webhook: string, state: DeliveryState) =>
    counts.find((one) => one.webhook === webhook && one.state === state)?.count ?? 0
  return parts.config.webhooks.map(({name, url}) =>
    [
      name,
      url,
      `${count(name, 'pending')} waiting`,
      `${count(name, 'delivered')} delivered`,
      `${count(name, 'failed')} failed`,
    ].join('\t'),
  )
}

function logged(store: DatasetStore, {failed, limit}: {failed: boolean; limit: string}): string[] {
  const most = Number(limit)
  if (!Number.isInteger(most) || most < 1 || most > MOST_LINES)
    throw new UsageError(`--limit is a number from 1 to ${MOST_LINES}.`)
  return store
    .deliveries(failed ? 'failed' : undefined, most)
    .map((one) =>
      [
        one.id,
        one.writtenAt,
        one.webhook,
        one.state,
        one.documentId,
        `${one.attempts} ${one.attempts === 1 ? 'attempt' : 'attempts'}`,
        one.lastStatus ?? '-',
        one.lastError ?? '-',
      ].join('\t'),
    )
}

function retry(store: DatasetStore, id: number, nowMs: number): void {
  if (store.retryDelivery(id, nowMs)) return
  const delivery = store.delivery(id)
  if (!delivery) throw new LakeError('notFound', `There is no request ${id}: "webhook log" names them.`)
  throw new LakeError(
    'conflict',
    delivery.state === 'pending'
      ? `The request ${id} waits already: it is sent again by itself.`
      : `The request ${id} was delivered.`,
  )
}
