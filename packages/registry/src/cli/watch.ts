import {parseArgs} from 'node:util'

import {CommandError} from '@healing-library/content/cli/command-error'

import {systemClock} from '../http/clock.ts'
import type {TrialsCommand} from './context.ts'
import {searchLine, totalLines} from './summary.ts'
import {syncAll} from './sync.ts'

const HOUR_MS = 3_600_000

/** Runs until it is stopped. A run that fails is told, and the next one is made at its time. */
export const watchCommand: TrialsCommand = {
  usage: 'watch [--every 24h] [--full-every 7d]',
  summary: 'syncs at once and then again and again; everything is read anew from time to time',
  run: async (args, context) => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        every: {type: 'string', default: '24h'},
        'full-every': {type: 'string', default: '7d'},
        'registry-url': {type: 'string'},
      },
    })
    const everyMs = durationMs(values.every)
    const fullEveryMs = durationMs(values['full-every'])
    let lastFullMs = Number.NEGATIVE_INFINITY
    while (!context.stop.aborted) {
      const startMs = Date.parse(context.now())
      // The first run reads what it must; a library that is followed already needs no full one at each start.
      const full = lastFullMs !== Number.NEGATIVE_INFINITY && startMs - lastFullMs >= fullEveryMs
      if (full || lastFullMs === Number.NEGATIVE_INFINITY) lastFullMs = startMs
      try {
        const report = await syncAll(context, {
          keys: [],
          expression: undefined,
          full,
          registryUrl: values['registry-url'],
          pageSize: 200,
          onSearch: (summary) => context.print(`${context.now()}  ${searchLine(summary)}`),
        })
        for (const line of totalLines(report)) context.print(`${context.now()}  ${line}`)
      } catch (error) {
        if (context.stop.aborted) break
        // What is wrong with the command line is wrong for every run.
        if (error instanceof CommandError) throw error
        context.tell(`${context.now()}  ${error instanceof Error ? error.message : String(error)}`)
      }
      const waitMs = Math.max(0, everyMs - (Date.parse(context.now()) - startMs))
      await systemClock.sleep(waitMs, context.stop).catch(() => {})
    }
    return 0
  },
}

/** "90m", "24h", "7d". */
function durationMs(text: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(s|m|h|d)$/.exec(text) ?? []
  const unitMs = {s: 1000, m: 60_000, h: HOUR_MS, d: 24 * HOUR_MS}[unit]
  if (unitMs === undefined || Number(number) <= 0) {
    throw new CommandError(`"${text}" is no time: write 90m, 24h or 7d.`, {usage: true})
  }
  return Number(number) * unitMs
}
