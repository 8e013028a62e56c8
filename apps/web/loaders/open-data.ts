import 'server-only'
import type {OpenDataSet} from '@healing-library/content/contracts/open-data'
import {
  openDataQuery,
  type OpenDataRows,
  openDataTags,
  parseOpenData,
} from '@healing-library/content/queries/open-data'

import {readContent} from './read-content.ts'

/** A set of open data. */
export async function loadOpenData(set: OpenDataSet): Promise<OpenDataRows> {
  'use cache'
  const query = openDataQuery(set)
  const rows = await readContent({
    query,
    ask: (client, options) => client.fetch<unknown>(query, {}, options),
    parse: (raw) => parseOpenData(set, raw),
    tags: () => openDataTags(set),
  })
  return rows ?? {rows: [], updatedAt: null}
}
