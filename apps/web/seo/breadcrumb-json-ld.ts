import type {BreadcrumbList} from 'schema-dts'

import type {Crumb} from '../ui/breadcrumb.tsx'
import type {UrlOf} from './json-ld.ts'

/** The way that the page shows, its own name last. */
export const breadcrumbJsonLd = (above: readonly Crumb[], here: Crumb, urlOf: UrlOf) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: [...above, here].map(({name, path}, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: urlOf(path),
    })),
  }) satisfies BreadcrumbList
