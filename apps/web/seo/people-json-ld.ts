import {personPath} from '@healing-library/content/paths'
import type {People} from '@healing-library/content/queries/people'
import type {Organization, Person} from 'schema-dts'

import type {Node, UrlOf} from './json-ld.ts'

/** Real people and organizations. A sample is nobody: a machine would take it for somebody. */
export const peopleJsonLd = ({people, organizations}: People, urlOf: UrlOf): Node[] => [
  ...people
    .filter(({isSample}) => !isSample)
    .map(
      ({_id, name, role, bio, organization}) =>
        ({
          '@type': 'Person',
          '@id': urlOf(personPath(_id)),
          name,
          jobTitle: role,
          ...(bio === null ? {} : {description: bio}),
          ...(organization === null
            ? {}
            : {affiliation: {'@type': 'Organization' as const, name: organization.name}}),
        }) satisfies Person,
    ),
  ...organizations
    .filter(({isSample}) => !isSample)
    .map(
      ({_id, name, url, about}) =>
        ({
          '@type': 'Organization',
          '@id': urlOf(personPath(_id)),
          name,
          ...(url === null ? {} : {url}),
          ...(about === null ? {} : {description: about}),
        }) satisfies Organization,
    ),
]
