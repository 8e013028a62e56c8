import {openStreams} from './streams.ts'

const STREAMED = /^\/v[^/]+\/data\/(?:listen|live\/events)\//

/**
 * A `fetch` for the Studio's clients (`resolveFetch: () => lakeFetch`) that carries every listener over one
 * WebSocket to the lake and leaves all other requests to the browser's own fetch.
 *
 * @param options.lakeUrl - address of the lake, such as `http://127.0.0.1:3900`
 */
export function createLakeFetch({lakeUrl}: {lakeUrl: string}): typeof fetch {
  const lake = new URL(lakeUrl)
  const socketUrl = new URL('/vX/streams', lake)
  socketUrl.protocol = lake.protocol === 'https:' ? 'wss:' : 'ws:'
  const streams = openStreams(() => new WebSocket(socketUrl))

  return async (input, init) => {
    const url = addressOf(input)
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET')
    if (url.origin !== lake.origin || method !== 'GET' || !STREAMED.test(url.pathname)) {
      return globalThis.fetch(input, init)
    }
    const headers = Object.fromEntries(new Headers(init?.headers))
    return streams.open({url: url.pathname + url.search, headers, signal: init?.signal ?? undefined})
  }
}

function addressOf(input: string | URL | Request): URL {
  return new URL(input instanceof Request ? input.url : input, globalThis.location?.href)
}
