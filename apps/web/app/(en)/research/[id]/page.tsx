import {publicationPath, RESEARCH_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {fetchPageSlugs} from '../../../../loaders/page-slugs.ts'
import {loadPublication} from '../../../../loaders/research.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {publicationJsonLd} from '../../../../seo/publication-json-ld.ts'
import {PublicationPage} from '../../../../views/research/publication-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {research: words} = messages('en')
/** Next must have one address to build ahead; a library without publications builds its "not found". */
const NONE_YET = [{id: 'none-yet'}]

export async function generateStaticParams(): Promise<{id: string}[]> {
  const ids = await fetchPageSlugs('publication')
  return ids.length === 0 ? NONE_YET : ids.map((id) => ({id}))
}

export async function generateMetadata({params}: PageProps<'/research/[id]'>): Promise<Metadata> {
  const {id} = await params
  const publication = await loadPublication(id)
  if (publication === null) return {title: 'Page not found'}
  return {
    title: publication.title,
    description: publication.resultLine ?? words.page.claimsNoneOrSome(publication.claims.length),
    alternates: {canonical: publicationPath(publication._id)},
  }
}

export default async function Page({params}: PageProps<'/research/[id]'>) {
  const {id} = await params
  const publication = await loadPublication(id)
  if (publication === null) notFound()
  return (
    <>
      <PageData
        above={[{name: words.title, path: RESEARCH_PATH}]}
        here={{name: publication.title, path: publicationPath(publication._id)}}
        nodes={(urlOf) => publicationJsonLd(publication, urlOf)}
      />
      <PublicationPage publication={publication} words={words} />
    </>
  )
}
