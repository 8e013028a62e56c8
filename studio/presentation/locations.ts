import {documentPath} from '@healing-library/content/paths'
import {map} from 'rxjs'
import type {DocumentLocationResolver, DocumentLocationsState} from 'sanity/presentation'
import {z} from 'zod'

import {PAGES_FILTER, PAGES_QUERY} from './pages-query.ts'
import {NOT_SAID, WHERE_READ} from './where-read.ts'

const place = z.object({
  _id: z.string(),
  _type: z.string(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
  about: z.string().nullable(),
  language: z.string().nullable(),
  nctId: z.string().nullable(),
  parties: z.array(z.string().nullable()).nullable(),
})

const answer = z.object({own: place.nullable(), others: z.array(place)})

const NO_PAGE_YET = 'No page shows this document yet: none refers to it, and it is about none.'

/** Where visitors read a document, for the line above its form and for the way into the preview. */
export const locations: DocumentLocationResolver = ({id, type}, {documentStore}) =>
  documentStore
    .listenQuery(
      {fetch: PAGES_QUERY, listen: PAGES_FILTER},
      {id},
      {perspective: 'drafts', tag: 'preview.locations'},
    )
    .pipe(map((found: unknown) => locationsOf(type, found)))

/** `found` is an answer to PAGES_QUERY. */
export function locationsOf(type: string, found: unknown): DocumentLocationsState {
  const read = WHERE_READ[type]
  if (read === undefined) return {message: NOT_SAID, tone: 'critical'}
  if (read.kind === 'nowhere') return {message: read.reason, tone: 'caution'}
  const parsed = answer.safeParse(found)
  const {own, others} = parsed.success ? parsed.data : {own: null, others: []}
  const places = [...(own === null ? [] : [own]), ...others].flatMap((one) => {
    const href = documentPath(one)
    return href === undefined ? [] : [{title: one.title ?? href, href}]
  })
  const all = [...(read.kind === 'always' ? [read.location] : []), ...places]
  const byAddress = new Map(all.map((one) => [one.href, one]))
  return byAddress.size === 0 ? {message: NO_PAGE_YET, tone: 'caution'} : {locations: [...byAddress.values()]}
}

/** The page of a document itself, by an answer to PLACE_QUERY; of one that is shown on others' pages there is none. */
export function pathOfOwn(type: string, found: unknown): string | undefined {
  const read = WHERE_READ[type]
  if (read?.kind === 'always') return read.location.href
  const own = place.safeParse(found)
  return read?.kind === 'own' && own.success ? documentPath(own.data) : undefined
}
