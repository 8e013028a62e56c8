import {createCtgovClient, type CtgovClient} from '@healing-library/registry/ctgov/client'
import {RegistryError} from '@healing-library/registry/errors'
import {createHttp} from '@healing-library/registry/http/http'

import {registryUrl} from '../../content-lake.ts'

/** A person waits: few tries, and no long pauses. The local registry server keeps the polite rate towards the real one. */
const PATIENCE = {retries: 1, backoffBaseMs: 500, intervalMs: 100, timeoutMs: 20_000, maxRetryAfterMs: 5000}

/** The registry as the Studio asks it: this machine's registry server, or what SANITY_STUDIO_REGISTRY_URL names. */
export const registry: CtgovClient = createCtgovClient({http: createHttp(PATIENCE), baseUrl: registryUrl})

/** What went wrong while asking the registry, and what to do. */
export function registryTrouble(error: unknown): string {
  if (!(error instanceof RegistryError)) return error instanceof Error ? error.message : String(error)
  if (error.code !== 'network' && error.code !== 'timeout') return error.message
  return `The registry cannot be reached at ${registryUrl}. You may be offline, or the registry server does not run: “npm run trials -- serve” starts it. The queue and the lists work without it.`
}
