import type {ItemList} from 'schema-dts'

import type {UrlOf} from './json-ld.ts'

/** What a page lists, in its order: where each is found, which says the rest. */
export const listJsonLd = (paths: readonly string[], urlOf: UrlOf) =>
  ({
    '@type': 'ItemList',
    numberOfItems: paths.length,
    itemListElement: paths.map((path, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      url: urlOf(path),
    })),
  }) satisfies ItemList
