import {RESEARCH_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadResearch} from '../../../../../../loaders/research.ts'
import {messages} from '../../../../../../messages/messages.ts'
import {findView, viewPath, viewsOf} from '../../../../../../research/views.ts'
import {PageData} from '../../../../../../seo/page-data.tsx'
import {leadOf, ResearchPage, titleOf} from '../../../../../../views/research/research-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {research: words} = messages('en')
/** Next must have one address to build ahead; a library without publications builds its "not found". */
const NO_VIEW_YET = [{facet: 'substance', value: 'none-yet'}]

export async function generateStaticParams(): Promise<{facet: string; value: string}[]> {
  const views = viewsOf(await loadResearch(), words.viewNames)
  return views.length === 0 ? NO_VIEW_YET : views.map(({facet, value}) => ({facet, value}))
}

async function loadView({params}: PageProps<'/research/by/[facet]/[value]'>) {
  const {facet, value} = await params
  const entries = await loadResearch()
  const views = viewsOf(entries, words.viewNames)
  return {entries, views, current: findView(views, facet, value)}
}

export async function generateMetadata(props: PageProps<'/research/by/[facet]/[value]'>): Promise<Metadata> {
  const {entries, current} = await loadView(props)
  if (current === undefined) return {title: 'Page not found'}
  return {
    title: titleOf(current, words),
    description: leadOf(current, entries.length, words),
    alternates: {canonical: viewPath(current)},
  }
}

export default async function Page(props: PageProps<'/research/by/[facet]/[value]'>) {
  const {entries, views, current} = await loadView(props)
  if (current === undefined) notFound()
  return (
    <>
      <PageData
        above={[{name: words.title, path: RESEARCH_PATH}]}
        here={{name: current.words, path: viewPath(current)}}
      />
      <ResearchPage entries={entries} views={views} current={current} words={words} />
    </>
  )
}
