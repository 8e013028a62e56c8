import {aboutPath, ABOUT_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadAboutPage, loadAboutPages} from '../../../../loaders/about.ts'
import {staticSlugs} from '../../../../loaders/page-slugs.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {AboutPage} from '../../../../views/about/about-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

/** The policy and the design have routes of their own. */
export async function generateStaticParams(): Promise<{slug: string}[]> {
  const slugs = await staticSlugs('page')
  return slugs.filter(({slug}) => slug !== 'editorial-policy' && slug !== 'design')
}

export async function generateMetadata({params}: PageProps<'/about/[slug]'>): Promise<Metadata> {
  const {slug} = await params
  const loaded = await loadAboutPage(slug)
  if (loaded === null) return {title: messages('en').notFound.title}
  const {page} = loaded
  return {
    title: page.title,
    description: page.deck ?? messages('en').about.description,
    alternates: {canonical: aboutPath(page.slug)},
  }
}

export default async function Page({params}: PageProps<'/about/[slug]'>) {
  const {slug} = await params
  const loaded = await loadAboutPage(slug)
  if (loaded === null) notFound()
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.about, path: ABOUT_PATH}]}
        here={{name: loaded.page.title, path: aboutPath(loaded.page.slug)}}
      />
      <AboutPage loaded={loaded} others={await loadAboutPages()} words={messages('en').about} />
    </>
  )
}
