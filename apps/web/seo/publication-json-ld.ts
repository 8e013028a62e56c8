import {namedAuthors} from '@healing-library/content/formats/author-name'
import {publicationPath} from '@healing-library/content/paths'
import type {PublicationPage} from '@healing-library/content/queries/research'
import {doiUrl, pubmedUrl} from '@healing-library/content/rules/identifiers'
import type {Report, ScholarlyArticle, WebPage} from 'schema-dts'

import type {Node, UrlOf} from './json-ld.ts'

/** The page as a page about a publication. Its result is in our words and no abstract: it is left to readers. */
export function publicationJsonLd(publication: PublicationPage, urlOf: UrlOf): Node[] {
  const url = urlOf(publicationPath(publication._id))
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: publication.title,
      inLanguage: 'en',
      mainEntity: workOf(publication),
    } satisfies WebPage,
  ]
}

function workOf(publication: PublicationPage): ScholarlyArticle | Report {
  const {title, authors, issuedOn, year, doi, pmid, url, journal, publisher, pages} = publication
  const date = issuedOn ?? (year === null ? null : String(year))
  const addresses = [
    ...(doi === null ? [] : [doiUrl(doi)]),
    ...(pmid === null ? [] : [pubmedUrl(pmid)]),
    ...(url === null ? [] : [url]),
  ]
  const common = {
    name: title,
    headline: title,
    author: authorsOf(authors),
    ...(date === null ? {} : {datePublished: date}),
    ...(publisher === null ? {} : {publisher: {'@type': 'Organization' as const, name: publisher}}),
    ...(addresses.length === 0 ? {} : {sameAs: addresses}),
    ...(doi === null ? {} : {identifier: doi}),
  }
  if (journal === null) return {'@type': 'Report', ...common}
  return {
    '@type': 'ScholarlyArticle',
    ...common,
    isPartOf: {'@type': 'Periodical', name: journal},
    ...(pages === null ? {} : {pagination: pages.replaceAll('-', '–')}),
  }
}

/** Names as the record has them. A group is an organization. */
const authorsOf = (authors: readonly string[]) =>
  namedAuthors(authors).named.map((author) =>
    author.kind === 'whole'
      ? {'@type': 'Organization' as const, name: author.name}
      : {
          '@type': 'Person' as const,
          name: [author.family, author.initials, author.suffix]
            .filter((part) => part !== undefined)
            .join(' '),
        },
  )
