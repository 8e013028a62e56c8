import type {SharedCache} from '../shared-cache/shared-cache.ts'
import type {SiteEvent} from './site-event.ts'

/**
 * What the process that serves the site (serve.ts) gives to the code that Next has bundled, which has modules of its own:
 * the one connection to the shared cache, the counts, and who asks. Nothing of it is there while the site is built, or
 * where another program serves it.
 */
type SiteProcess = {
  shared: SharedCache | undefined
  count: (event: SiteEvent) => void
  /** Of the request that is being answered. */
  requestId: () => string | undefined
}

declare global {
  var siteProcess: SiteProcess | undefined
}

export const sharedCache = (): SharedCache | undefined => globalThis.siteProcess?.shared

export const countEvent = (event: SiteEvent): void => globalThis.siteProcess?.count(event)

export const currentRequestId = (): string | undefined => globalThis.siteProcess?.requestId()
