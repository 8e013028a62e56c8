import {type LinkCheck, linkCheckId} from '@healing-library/content/documents/link-check'

import type {PublicationReport} from './check-publication.ts'
import type {LinkVerdict} from './links.ts'

/** What is kept of the links of a publication; undefined where none was followed. `checkedAt` is an ISO instant. */
export function linkCheckOf({id, title, links}: PublicationReport, checkedAt: string): LinkCheck | undefined {
  if (links.length === 0) return undefined
  return {
    _id: linkCheckId(id),
    _type: 'linkCheck',
    publication: {_type: 'reference', _ref: id, _weak: true},
    title,
    checkedAt,
    links: links.map((link, index) => ({
      _key: `link${index}`,
      _type: 'checkedLink',
      url: link.url,
      verdict: link.kind,
      ...detailOf(link),
    })),
  }
}

function detailOf(link: LinkVerdict): {detail?: string} {
  if (link.kind === 'works') return {}
  return {detail: link.kind === 'moved' ? link.to : link.problem}
}
