import {setTimeout as sleep} from 'node:timers/promises'

import type {Service} from './processes.ts'
import {StartError} from './start-error.ts'

const PAUSE_MS = 100

/** Waits until an address answers 200; throws a StartError when its service ends first, or takes too long. */
export async function untilHealthy(service: Service, url: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    if (!service.isRunning()) throw new StartError(await service.ended)
    const healthy = await fetch(url, {signal: AbortSignal.timeout(5000)}).then(
      async (response) => {
        await response.body?.cancel()
        return response.status === 200
      },
      () => false,
    )
    if (healthy) return
    await sleep(PAUSE_MS)
  }
  throw new StartError(`${service.what} runs, but ${url} did not answer within ${timeoutMs / 1000} s.`)
}
