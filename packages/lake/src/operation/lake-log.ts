import {AsyncLocalStorage} from 'node:async_hooks'

import {type DestinationStream, type Logger, pino, stdTimeFunctions} from 'pino'

import {loggedError} from './logged-error.ts'

/** Which request is being answered, wherever in its answer something is logged. */
export const createRequestIds = (): AsyncLocalStorage<string> => new AsyncLocalStorage<string>()

/** One JSON line an event, with the id of its request. */
export function createLakeLog(
  {level, requestIds}: {level: string; requestIds: AsyncLocalStorage<string>},
  destination: DestinationStream,
): Logger {
  return pino(
    {
      level,
      base: {service: 'lake'},
      timestamp: stdTimeFunctions.isoTime,
      formatters: {level: (label) => ({level: label})},
      serializers: {error: loggedError},
      mixin: () => {
        const requestId = requestIds.getStore()
        return requestId === undefined ? {} : {requestId}
      },
    },
    destination,
  )
}
