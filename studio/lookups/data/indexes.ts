import {createCrossrefClient} from '@healing-library/registry/crossref/client'
import {createHttp} from '@healing-library/registry/http/http'
import type {Indexes} from '@healing-library/registry/publications/look-up'
import {createPubmedClient} from '@healing-library/registry/pubmed/client'

import {lookUpsUrl} from '../../content-lake.ts'

/**
 * A person waits, and the server of this machine has tried again already: it keeps the polite rate towards the indexes,
 * and tells within twenty seconds what came of it.
 */
const PATIENCE = {retries: 0, intervalMs: 0, concurrency: 3, timeoutMs: 25_000, maxBytes: 8 * 2 ** 20}

/** Crossref and PubMed as the Studio asks them: through the server of this machine, never the open internet. */
export function indexesAt(url: string = lookUpsUrl): Indexes {
  const http = createHttp(PATIENCE)
  return {
    crossref: createCrossrefClient({http, baseUrl: `${url}/crossref`}),
    pubmed: createPubmedClient({http, baseUrl: `${url}/pubmed`}),
  }
}
