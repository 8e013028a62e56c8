import {documentPath, HELP_PATH, HOME_PATH, translatedGuidePath} from '@healing-library/content/paths'
import {map} from 'rxjs'
import type {DocumentLocation, DocumentLocationResolver, DocumentLocationsState} from 'sanity/presentation'
import {z} from 'zod'

import {PAGES_FILTER, PAGES_QUERY} from './pages-query.ts'

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

/** Shown on every page, or by a list that refers to nothing. */
const ELSEWHERE: Readonly<Record<string, DocumentLocation>> = {
  siteSettings: {title: 'Every page', href: HOME_PATH},
  disclaimer: {title: 'Every page', href: HOME_PATH},
  helpline: {title: 'Help now', href: HELP_PATH},
}

const NO_PAGE: DocumentLocationsState = {
  message: 'Visitors do not read this document, or no page refers to it yet.',
  tone: 'caution',
}

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
  const parsed = answer.safeParse(found)
  const {own, others} = parsed.success ? parsed.data : {own: null, others: []}
  const places = [...(own === null ? [] : [own]), ...others].flatMap((one) => {
    const href = pathOf(one)
    return href === undefined ? [] : [{title: one.title ?? href, href}]
  })
  const always = ELSEWHERE[type]
  const byAddress = new Map(
    [...(always === undefined ? [] : [always]), ...places].map((one) => [one.href, one]),
  )
  return byAddress.size === 0 ? NO_PAGE : {locations: [...byAddress.values()]}
}

/** A translation has the address of its guide, in its language. */
function pathOf(one: z.infer<typeof place>): string | undefined {
  const {_type, language, about} = one
  if (_type !== 'translation') return documentPath(one)
  return language !== null && about !== null ? translatedGuidePath(language, about) : undefined
}
