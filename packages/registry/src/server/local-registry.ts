import {createHttp, type HttpOptions} from '../http/http.ts'
import {gatewayTo} from './gateway.ts'
import {literatureGateway, type LiteratureGatewayOptions} from './literature-gateway.ts'
import {generatedSource} from './records/generated-source.ts'
import {librarySource} from './records/library-source.ts'
import {libraryLiterature} from './records/literature.ts'
import {startRegistryServer, type RegistryServer} from './registry-server.ts'
import type {WhoMayAsk} from './who-may-ask.ts'

/** With neither `upstream` nor `generated` it serves the library's own records. */
export type LocalRegistryOptions = {
  /** 0 takes a free one. */
  port: number
  /** Stand in front of this registry instead of serving our own records. */
  upstream?: string | undefined
  /** Serve so many generated records instead. */
  generated?: number | undefined
  /** How Crossref and PubMed are asked for the Studio's look-ups. */
  literature?: Omit<LiteratureGatewayOptions, 'own'>
  /** Left out, any page may. */
  whoMayAsk?: WhoMayAsk | undefined
  /** Of the gateway; for tests. */
  http?: HttpOptions
}

/** What `npm run trials -- serve` and `npm start` start: a registry and the indexes of literature on 127.0.0.1. */
export function startLocalRegistry(options: LocalRegistryOptions): Promise<RegistryServer> {
  const {port, upstream, generated, whoMayAsk, http} = options
  const literature = literatureGateway({...options.literature, own: libraryLiterature()})
  if (upstream !== undefined) {
    // What answers in the end is handed to whoever asks: a redirect must not lead to another machine of ours.
    const {origin} = new URL(upstream)
    const client = createHttp({...http, mayLeadTo: (url) => url.origin === origin})
    const registry = gatewayTo({http: client, baseUrl: upstream})
    return startRegistryServer({port, whoMayAsk, routes: [literature, registry]})
  }
  const source = generated === undefined ? librarySource() : generatedSource({count: generated})
  return startRegistryServer({port, whoMayAsk, routes: [literature], source})
}
