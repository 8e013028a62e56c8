import {HOME_PATH} from '@healing-library/content/paths'
import type {Home} from '@healing-library/content/queries/home'
import type {WebSite} from 'schema-dts'

import type {UrlOf} from './json-ld.ts'

/** The site as a whole, as its start page names it. */
export const homeJsonLd = ({title}: Pick<Home, 'title'>, urlOf: UrlOf) =>
  ({
    '@type': 'WebSite',
    '@id': urlOf(HOME_PATH),
    url: urlOf(HOME_PATH),
    name: title,
    inLanguage: 'en',
  }) satisfies WebSite
