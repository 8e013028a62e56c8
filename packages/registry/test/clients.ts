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
