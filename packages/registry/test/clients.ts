import {createCtgovClient, type CtgovClient} from '../src/ctgov/client.ts'
import {createHttp, type HttpOptions} from '../src/http/http.ts'

/** Real HTTP without the waits of a polite client. */
export const quickHttp = (options: HttpOptions = {}) =>
  createHttp({intervalMs: 0, backoffBaseMs: 1, backoffCapMs: 5, timeoutMs: 2000, ...options})

export const clientOf = (baseUrl: string, options?: HttpOptions): CtgovClient =>
  createCtgovClient({http: quickHttp(options), baseUrl})

export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The real fetch, with the times at which requests left: when they arrive depends on how busy the machine is. */
export function timedFetch(): {fetch: typeof fetch; gapsMs: () => number[]} {
  const starts: number[] = []
  return {
    fetch: (...request) => {
      starts.push(performance.now())
      return fetch(...request)
    },
    gapsMs: () => starts.slice(1).map((start, index) => start - (starts[index] ?? 0)),
  }
}
