import type {ItemList} from 'schema-dts'

import type {Crumb} from '../ui/breadcrumb.tsx'
import type {UrlOf} from './json-ld.ts'

/** What a page lists, in its order, each with the page of its own. */
export const listJsonLd = (items: readonly Crumb[], urlOf: UrlOf) =>
  ({
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({name, path}, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      url: urlOf(path),
    })),
  }) satisfies ItemList
