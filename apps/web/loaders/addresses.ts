import 'server-only'
import {
  type Addressed,
  ADDRESSES_QUERY,
  ADDRESSES_TAGS,
  parseAddresses,
} from '@healing-library/content/queries/addresses'

import {readContent} from './read-content.ts'

/** Every document that has a page of its own, and when it was last published. */
export async function loadAddresses(): Promise<Addressed[]> {
  'use cache'
  const addresses = await readContent({
    query: ADDRESSES_QUERY,
    ask: (client, options) => client.fetch(ADDRESSES_QUERY, {}, options),
    parse: parseAddresses,
    tags: () => ADDRESSES_TAGS,
  })
  return addresses ?? []
}
