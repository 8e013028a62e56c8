import {guidePath} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {environment} from '../../../../../config.ts'
import {loadGlossary} from '../../../../../loaders/glossary.ts'
import {staticSlugs} from '../../../../../loaders/page-slugs.ts'
import {loadSiteSettings} from '../../../../../loaders/site-settings.ts'
import {loadSubstanceGuide} from '../../../../../loaders/substance-guide.ts'
import {messages} from '../../../../../messages/messages.ts'
import {GuidePaper} from '../../../../../views/guide/guide-paper.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const generateStaticParams = () => staticSlugs('substanceGuide')

/** The same words as the guide's own page, which is the one to be found. */
export async function generateMetadata({params}: PageProps<'/library/[slug]/print'>): Promise<Metadata> {
  const {slug} = await params
  const loaded = await loadSubstanceGuide(slug)
  if (loaded === null) return {title: 'Page not found'}
  const {guide} = loaded
  return {
    title: messages('en').guide.print.title(guide.title),
    description: guide.deck,
    alternates: {canonical: guidePath(guide.slug)},
    robots: {index: false, follow: true},
  }
}

export default async function Page({params}: PageProps<'/library/[slug]/print'>) {
  const {slug} = await params
  const loaded = await loadSubstanceGuide(slug)
  if (loaded === null) notFound()
  const {guide, review} = loaded
  const [settings, glossary] = await Promise.all([loadSiteSettings(), loadGlossary()])
  const {guide: words, site} = messages('en')
  return (
    <GuidePaper
      guide={guide}
      review={review}
      words={words}
      helplines={settings?.helplines ?? []}
      glossary={glossary}
      siteTitle={settings?.title ?? site.name}
      address={new URL(guidePath(guide.slug), environment.siteUrl).href}
    />
  )
}
