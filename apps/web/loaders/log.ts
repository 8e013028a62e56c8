import {pino, stdTimeFunctions} from 'pino'

import {currentRequestId} from '../process/site-process.ts'
import {scrubbed} from './scrubbed.ts'

type Write = (event: string, details: Record<string, unknown>) => void
export type Log = {info: Write; warn: Write}

/**
 * One JSON line an event, as the Content Lake logs. No line holds who asked, nor what stands in the query of an address:
 * words that somebody searched for.
 */
export function createLog(write: (line: string) => void): Log {
  const logger = pino(
    {
      base: {service: 'site'},
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: {level: (level) => ({level})},
      mixin: () => {
        const requestId = currentRequestId()
        return requestId === undefined ? {} : {requestId}
      },
    },
    {write},
  )
  const at =
    (level: keyof Log): Write =>
    (event, details) =>
      logger[level](
        Object.fromEntries(
          Object.entries(details).map(([name, value]) => [
            name,
            typeof value === 'string' ? scrubbed(value) : value,
          ]),
        ),
        event,
      )
  return {info: at('info'), warn: at('warn')}
}
