import {ensureAdministrator} from '../auth/ensure-administrator.ts'
import {openLake} from '../open-lake.ts'
import type {Command} from './command.ts'

export const initCommand: Command = {
  usage: 'init',
  summary: 'makes the data folder and its administrator if they are not there; prints one JSON line',
  run: async (_args, {dataDir, config, log, operator, environment, print}) => {
    const lake = openLake({dataDir, config, log, operator})
    try {
      const administrator = await ensureAdministrator(lake.parts.directory, {
        password: environment['LAKE_ADMIN_PASSWORD'],
      })
      const datasets = [...lake.parts.datasets.values()].map(({name, store}) => ({
        name,
        identity: store.identity,
        documents: store.documents().length,
        lastTransactionId: store.lastTransaction()?.id ?? null,
      }))
      print(JSON.stringify({administrator, datasets}))
    } finally {
      lake.close()
    }
  },
}
