import {setTimeout} from 'node:timers/promises'

import {byCommandLine} from '../audit/by-command-line.ts'
import {ensureAdministrator} from '../auth/ensure-administrator.ts'
import type {Lake} from '../lake.ts'
import {openLake} from '../open-lake.ts'
import {startReleaseSchedule} from '../releases/schedule.ts'
import {takeLock} from '../server/lock.ts'
import {serveLake} from '../server/serve.ts'
import {startDeliveries} from '../webhooks/deliver.ts'
import {type Command, UsageError} from './command.ts'

export const serveCommand: Command = {
  usage: 'serve',
  summary: 'serves the data folder on LAKE_HOST:LAKE_PORT until it is stopped',
  run: async (
    _args,
    {dataDir, host, port, config, log, operator, requestIds, environment, print, stopped},
  ) => {
    const stopDelayMs = delayOf(environment['STOP_DELAY_MS'])
    const lake = openLake({dataDir, config, log, operator, requestIds, queryThread: true})
    lake.parts.metrics.includeProcess()
    // What is open keeps the process alive: it is closed even when another lake holds the lock.
    try {
      const release = takeLock(dataDir, port)
      try {
        const made = await ensureAdministrator(lake.parts.directory, {
          password: environment['LAKE_ADMIN_PASSWORD'],
        })
        if (made.created) print(`administrator: ${made.email} / ${made.password}`)
        await noteRestored(lake, operator)
        await serveUntil(stopped, lake, {host, port, stopDelayMs}, print)
        log.info('the lake has stopped')
      } finally {
        release()
      }
    } finally {
      lake.close()
    }
  },
}

/** A copy that `backup` made is served for the first time: somebody has put it in the place of what was there. */
async function noteRestored({parts}: Lake, operator: string | undefined): Promise<void> {
  for (const dataset of parts.datasets.values()) {
    const copiedAt = dataset.store.copiedAt()
    if (copiedAt === undefined) continue
    await dataset.note({
      at: parts.clock.now().toISOString(),
      event: 'restored',
      ...byCommandLine(operator),
      documents: [],
      note: `from the copy of ${copiedAt}`,
    })
    dataset.store.forgetCopy()
  }
}

async function serveUntil(
  stopped: AbortSignal,
  lake: Lake,
  at: {host: string; port: number; stopDelayMs: number},
  print: (line: string) => void,
): Promise<void> {
  const listening = await serveLake(lake, at)
  const deliveries = startDeliveries(lake.parts)
  const releases = startReleaseSchedule(lake.parts)
  print(`lake: ${listening.url}`)
  await new Promise<void>((resolve) => {
    if (stopped.aborted) resolve()
    stopped.addEventListener('abort', () => resolve())
  })
  lake.parts.log.info({reason: String(stopped.reason)}, 'the lake is stopping')
  lake.announceStop()
  await setTimeout(at.stopDelayMs)
  releases.close()
  await deliveries.close()
  await listening.close()
}

/** How long the lake goes on after it was asked to stop, saying so where health is asked. */
function delayOf(text: string | undefined): number {
  const ms = Number(text || '0')
  if (Number.isInteger(ms) && ms >= 0 && ms <= 60_000) return ms
  throw new UsageError(`STOP_DELAY_MS is "${text}": it is a number of milliseconds from 0 to 60000.`)
}
