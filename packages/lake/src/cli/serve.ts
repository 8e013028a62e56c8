import {ensureAdministrator} from '../auth/ensure-administrator.ts'
import {openLake} from '../open-lake.ts'
import {takeLock} from '../server/lock.ts'
import {serveLake} from '../server/serve.ts'
import {startDeliveries} from '../webhooks/deliver.ts'
import type {Command} from './command.ts'

export const serveCommand: Command = {
  usage: 'serve',
  summary: 'serves the data folder on LAKE_HOST:LAKE_PORT until it is stopped',
  run: async (_args, {dataDir, host, port, config, log, environment, print, stopped}) => {
    const lake = openLake({dataDir, config, log, queryThread: true})
    const release = takeLock(dataDir, port)
    try {
      const made = await ensureAdministrator(lake.parts.directory, {
        password: environment['LAKE_ADMIN_PASSWORD'],
      })
      if (made.created) print(`administrator: ${made.email} / ${made.password}`)
      const listening = await serveLake(lake, {host, port})
      const deliveries = startDeliveries(lake.parts)
      print(`lake: ${listening.url}`)
      await new Promise<void>((resolve) => {
        if (stopped.aborted) resolve()
        stopped.addEventListener('abort', () => resolve())
      })
      await deliveries.close()
      await listening.close()
    } finally {
      release()
      lake.close()
    }
  },
}
