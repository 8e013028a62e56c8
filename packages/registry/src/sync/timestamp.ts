import type {CtgovClient} from '../ctgov/client.ts'
import {RegistryError} from '../errors.ts'

/** The registry's build. A copy of the registry may serve studies without it: then nothing is skipped. */
export async function timestampOf(registry: CtgovClient, signal?: AbortSignal): Promise<string | undefined> {
  try {
    return (await registry.version(signal)).dataTimestamp
  } catch (error) {
    if (error instanceof RegistryError && error.status === 404) return undefined
    throw error
  }
}
