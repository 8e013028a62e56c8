import {parseArgs} from 'node:util'

import {CommandError} from '@healing-library/content/cli/command-error'
import {readEnvironment} from '@healing-library/contracts/environment'

import type {LiteratureGatewayOptions} from '../server/literature-gateway.ts'
import {startLocalRegistry} from '../server/local-registry.ts'
import type {WhoMayAsk} from '../server/who-may-ask.ts'
import type {TrialsCommand, TrialsContext} from './context.ts'

const PORT = 3910

/** Runs until it is stopped, on 127.0.0.1, at port 3910 where nobody says otherwise. It writes nothing. */
export const serveCommand: TrialsCommand = {
  usage: 'serve [--port N] [--upstream URL] [--generated N]',
  summary:
    'a registry on this machine, for working without a network: records of our own, or a gateway to another registry; and the gateway to Crossref and PubMed for the Studio',
  run: async (args, context) => {
    const {values} = parseArgs({
      args: [...args],
      options: {port: {type: 'string'}, upstream: {type: 'string'}, generated: {type: 'string'}},
    })
    const server = await startLocalRegistry({
      port: numberOf('--port', values.port ?? context.environment['REGISTRY_PORT'] ?? String(PORT), 65_535),
      upstream: values.upstream,
      generated:
        values.generated === undefined ? undefined : numberOf('--generated', values.generated, 1_000_000),
      literature: literatureOf(context.environment),
      whoMayAsk: whoMayAsk(context.environment),
    }).catch((cause: unknown) => {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
      if (code !== 'EADDRINUSE') throw cause
      throw new CommandError('The port is taken: give another one with --port or REGISTRY_PORT.', {cause})
    })
    context.print(`registry: ${server.baseUrl}`)
    context.tell(`Use it:   CTGOV_URL=${server.baseUrl} npm run trials -- sync`)
    await new Promise<void>((resolve) => {
      if (context.stop.aborted) resolve()
      else context.stop.addEventListener('abort', () => resolve(), {once: true})
    })
    await server.close()
    return 0
  },
}

type Variables = TrialsContext['environment']

/** With LITERATURE_OFFLINE=1 nothing of a look-up leaves this machine. */
function literatureOf(environment: Variables): Omit<LiteratureGatewayOptions, 'own'> {
  return {
    isOffline: environment['LITERATURE_OFFLINE'] === '1',
    mailto: environment['CONTACT_EMAIL'] || undefined,
    apiKey: environment['NCBI_API_KEY'] || undefined,
    crossrefUrl: environment['CROSSREF_URL'] || undefined,
    pubmedUrl: environment['PUBMED_URL'] || undefined,
  }
}

/** The Studio, under both names of this machine, and under the address that it is told to have. */
function whoMayAsk(environment: Variables): WhoMayAsk {
  const {ports, studioUrl, studioRegistryUrl} = readEnvironment({...environment})
  const studios = [studioUrl, `http://127.0.0.1:${ports.studio}`, `http://localhost:${ports.studio}`]
  return {
    origins: studios.map((url) => new URL(url).origin),
    hosts: ['127.0.0.1', 'localhost', new URL(studioRegistryUrl).hostname],
  }
}

function numberOf(option: string, text: string, max: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= max) return value
  throw new CommandError(`${option} is a whole number up to ${max}, not "${text}".`, {usage: true})
}
