import {createHttp, type HttpOptions} from '../http/http.ts'
import {gatewayTo} from './gateway.ts'
import {generatedSource} from './records/generated-source.ts'
import {librarySource} from './records/library-source.ts'
import {startRegistryServer, type RegistryServer} from './registry-server.ts'

export type LocalRegistryOptions = {
  /** 0 takes a free one. */
  port: number
  /** Stand in front of this registry instead of serving our own records. */
  upstream?: string | undefined
  /** Serve so many generated records instead. */
  generated?: number | undefined
  /** Of the gateway; for tests. */
  http?: HttpOptions
}

/** What `npm run trials -- serve` and `npm start` start: a registry on 127.0.0.1. */
export function startLocalRegistry({
  port,
  upstream,
  generated,
  http,
}: LocalRegistryOptions): Promise<RegistryServer> {
  if (upstream !== undefined) {
    // What answers in the end is handed to whoever asks: a redirect must not lead to another machine of ours.
    const {origin} = new URL(upstream)
    const client = createHttp({...http, mayLeadTo: (url) => url.origin === origin})
    return startRegistryServer({port, routes: [gatewayTo({http: client, baseUrl: upstream})]})
  }
  const source = generated === undefined ? librarySource() : generatedSource({count: generated})
  return startRegistryServer({port, source})
}
